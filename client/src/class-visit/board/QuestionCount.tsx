import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../net/api.ts';
import type { Failure } from '../../net/result.ts';
import { Key } from '../../ui/Key.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusBand } from '../../ui/StatusBand.tsx';
import { useFailure } from '../../words/use-failure.ts';
import { useWords } from '../../words/words.ts';
import './to-approve.css';
import './tour-board-words.ts';
import { inEdition } from '../../net/base.ts';

type QuestionCountProps = { token: string; vouch: boolean; count: number };

/** How many questions wait, where this page cannot show them: somebody else of the staff uses this browser, or they go to the moderators. */
export function QuestionCount({ token, vouch, count }: QuestionCountProps) {
  const t = useWords('tourBoard');
  const failureText = useFailure();
  const [failure, setFailure] = useState<Failure | null>(null);
  async function open() {
    const answer = await api('POST /api/class-visits/desk', { body: { token } });
    if (answer.ok) window.location.assign(inEdition(answer.value.address));
    else setFailure(answer.error);
  }
  return (
    <Sheet className="vu-toapprove" aria-labelledby="vu-toapprove">
      <div className="vu-sheet__title">
        <h2 id="vu-toapprove">{t('questions.title')}</h2>
        {vouch && <span className="vu-number">{count}</span>}
      </div>
      <div className="vu-toapprove__list">
        <p className="vu-soft">{t(vouch ? 'questions.elsewhere' : 'questions.off')}</p>
        {vouch && (
          <Key
            variant="secondary"
            size="m"
            end={<ArrowRight aria-hidden size={18} />}
            onClick={() => void open()}
          >
            {t('questions.open')}
          </Key>
        )}
        {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
      </div>
    </Sheet>
  );
}
