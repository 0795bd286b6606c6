import type { Picture } from '@ville-usine/shared/content/picture';
import { useSay } from '../words/words.ts';
import './parts.css';
import { pictureUrl } from './picture-url.ts';

/** The size in which pictures are drawn, in pixels: the room they take before they have come. */
const SIZES = { wide: [480, 203], trade: [320, 200] } as const;

type FigureProps = { picture: Picture | undefined; size?: keyof typeof SIZES; lazy?: boolean };

/** A picture of the edition with its text alternative; nothing where the edition has none. */
export function Figure({ picture, size = 'wide', lazy = false }: FigureProps) {
  const say = useSay();
  if (!picture) return null;
  const [width, height] = SIZES[size];
  return (
    <figure className={`vu-hero vu-hero--${size}`}>
      <img
        src={pictureUrl(picture.file)}
        alt={say(picture.alt)}
        width={width}
        height={height}
        loading={lazy ? 'lazy' : 'eager'}
      />
    </figure>
  );
}
