import { type ComponentType, lazy, useState } from 'react';

/**
 * A part of a page that comes when it is needed. Once it has been brought it is drawn at once, without the moment that
 * React's own lazy parts always wait: a page that the server rendered would lose what it shows to the first news.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let there: ComponentType<Props> | null = null;
  const bring = async () => {
    there = await load();
    return { default: there };
  };
  const Later = lazy(bring);
  function Part(props: Props) {
    const [Drawn] = useState<ComponentType<Props>>(() => there ?? Later);
    return <Drawn {...props} />;
  }
  return Object.assign(Part, { bring });
}
