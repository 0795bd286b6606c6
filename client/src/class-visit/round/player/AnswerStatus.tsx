import type { RoundNow, RoundSelf } from '@ville-usine/shared/class-visit/round/round';
import { Check, Clock, Pencil, Send, WifiOff } from 'lucide-react';
import { useConnection } from '../../../net/connection.ts';
import { answerOf, type Draft } from '../../../quiz/draft.ts';
import { Key } from '../../../ui/Key.tsx';
import { StatusBand } from '../../../ui/StatusBand.tsx';
import { useWords } from '../../../words/words.ts';
import { type Asked, letGo } from './begun-answer.ts';
import { leavesAtOnce, type Standing } from './step-player.ts';

type AnswerStatusProps = {
  round: RoundNow;
  self: RoundSelf | null;
  asked: Asked;
  draft: Draft;
  standing: Standing;
  /** This device has it. */
  kept: boolean;
};

/** Whether one's answer has left, is kept, or arrived; and the key that sends it where a touch is not the whole answer. */
export function AnswerStatus({ round, self, asked, draft, standing, kept }: AnswerStatusProps) {
  const t = useWords('roundPlayer');
  const offline = useConnection(({ state }) => state === 'offline');
  const answer = answerOf(draft);
  const byKey = !leavesAtOnce(draft.kind);
  const timed = self ? self.closesAt !== null : round.closesAt !== null;
  return (
    <>
      <div className="vu-round__status">
        {standing === 'sending' && offline && (
          <StatusBand icon={<WifiOff aria-hidden size={24} />} title={t('status.kept')}>
            {kept && t('status.keptLine')}
          </StatusBand>
        )}
        {standing === 'sending' && !offline && (
          <StatusBand tone="wait" icon={<Clock aria-hidden size={24} />}>
            {t('status.sending')}
          </StatusBand>
        )}
        {standing !== 'sending' && offline && (
          <StatusBand icon={<WifiOff aria-hidden size={24} />} title={t('status.kept')}>
            {t('status.lostLine')}
          </StatusBand>
        )}
        {standing === 'sent' && (
          <StatusBand tone="ok" icon={<Check aria-hidden size={24} />} title={t('status.sent')}>
            {t(timed ? 'status.sentTimed' : 'status.sentLine')}
          </StatusBand>
        )}
        {(standing === 'begun' || standing === 'changed') && (
          <StatusBand tone="wait" icon={<Pencil aria-hidden size={24} />} title={t('status.begun')}>
            {kept && t(standing === 'begun' ? 'status.begunLine' : 'status.changedLine')}
          </StatusBand>
        )}
        {standing === 'none' && !byKey && !offline && <p className="vu-soft">{t('status.choose')}</p>}
      </div>
      {byKey && standing !== 'sent' && standing !== 'sending' && (
        <Key
          full
          icon={<Send aria-hidden size={22} />}
          disabled={answer === null}
          onClick={() => letGo(asked, draft)}
        >
          {t(standing === 'changed' ? 'resend' : 'send')}
        </Key>
      )}
    </>
  );
}
