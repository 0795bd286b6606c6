import type { Caption } from '@ville-usine/shared/live/caption';
import { Card } from '../ui/Card.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useWords } from '../words/words.ts';
import './after-words.ts';

/** What was written down of what someone said aloud. */
export function ReplayCaption({ caption, now }: { caption: Caption; now: boolean }) {
  const t = useWords('after');
  return (
    <Card as="li" tone={now ? 'now' : 'plain'}>
      <p className="vu-small">{t('replay.said', { name: caption.by })}</p>
      {frenchSpaces(caption.text)}
    </Card>
  );
}
