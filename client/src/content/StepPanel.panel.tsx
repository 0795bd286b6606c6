import { ArrowLeft, ArrowRight, MessageCircleQuestionMark, Puzzle } from 'lucide-react';
import { useNoted } from '../passport/marks-store.ts';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { useSay, useWords } from '../words/words.ts';
import { FollowLine, useLineNext } from '../world/line/FollowLine.tsx';
import { useWorld } from '../world/world-store.ts';
import { sessionOfSector } from './choose-session.ts';
import { EditionNews } from './EditionNews.tsx';
import { useEdition } from './edition-store.ts';
import { Figure } from './Figure.tsx';
import './parts.css';
import { useSessions } from './sessions-store.ts';
import './visit-words.ts';
import { Rich } from './Rich.tsx';

/** One station of a hall's process line, and the way to the one before and after. */
export default function StepPanel({ stepId, onClose }: { stepId: string; onClose: () => void }) {
  const t = useWords('visit');
  const core = useWords('core');
  const say = useSay();
  const edition = useEdition();
  const open = useWorld((state) => state.open);
  const goOn = useLineNext(stepId);
  const sector = edition?.sectors.find((one) => one.steps.some((step) => step.id === stepId));
  const session = sessionOfSector(useSessions() ?? [], sector?.id ?? '');
  const index = sector?.steps.findIndex((step) => step.id === stepId) ?? -1;
  const step = sector?.steps[index];
  useNoted('step', step?.id);
  if (!edition || !sector || !step) {
    return (
      <SidePanel title={core(edition ? 'notFound.title' : 'city')} onClose={onClose}>
        {edition ? <p className="vu-lead">{core('notFound.line')}</p> : <EditionNews />}
      </SidePanel>
    );
  }
  const before = sector.steps[index - 1];
  const after = sector.steps[index + 1];
  const hasQuiz = edition.quizSectors.includes(sector.id);
  return (
    <SidePanel
      accent={deep(sector.colour)}
      title={say(step.title)}
      subtitle={t('step.label', { number: index + 1, count: sector.steps.length })}
      badge={<span className="vu-logo vu-logo--number">{index + 1}</span>}
      onClose={onClose}
      footer={
        <>
          {before && (
            <Key
              variant="secondary"
              icon={<ArrowLeft aria-hidden size={22} />}
              aria-label={t('step.previous')}
              onClick={() => open({ kind: 'step', stepId: before.id })}
            />
          )}
          {after ? (
            <Key
              grow
              end={<ArrowRight aria-hidden size={22} />}
              onClick={goOn ?? (() => open({ kind: 'step', stepId: after.id }))}
            >
              {say(after.title)}
            </Key>
          ) : (
            hasQuiz && (
              <Key
                grow
                icon={<Puzzle aria-hidden size={22} />}
                onClick={() => open({ kind: 'quiz', sector: sector.id })}
              >
                {t('stand.quiz')}
              </Key>
            )
          )}
        </>
      }
    >
      <Figure picture={step.picture} />
      <p className="vu-step__line">{say(step.line)}</p>
      <Rich className="vu-lead" text={step.text} />
      {session && (
        <Key
          variant="secondary"
          size="m"
          icon={<MessageCircleQuestionMark aria-hidden size={20} />}
          onClick={() => open({ kind: 'ask', sessionId: session.id, stepId })}
        >
          {t('stand.ask')}
        </Key>
      )}
      <FollowLine sector={sector} stepId={stepId} />
      {!after && hasQuiz && <p className="vu-soft">{t('step.last')}</p>}
    </SidePanel>
  );
}
