import type { Replay } from '@ville-usine/shared/live/replay';
import { ReplayPlayer } from '../live/ReplayPlayer.tsx';
import { useWords } from '../words/words.ts';
import { AfterFrame } from './AfterFrame.tsx';
import { useAfter } from './use-after.ts';

/** `/visite/rencontre/:id/revoir`: a session as it came, with a time line to walk on. */
export function ReplayVisit({ id }: { id: string }) {
  const t = useWords('after');
  const { answer, again } = useAfter('GET /api/replay/:id', id, false);
  const replay: Replay | null = answer?.ok ? answer.value : null;
  return (
    <AfterFrame
      id={id}
      title={t('replay.title')}
      failure={answer && !answer.ok ? answer.error : null}
      again={again}
    >
      {replay && <ReplayPlayer replay={replay} />}
    </AfterFrame>
  );
}
