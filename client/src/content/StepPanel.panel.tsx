import { ArrowLeft, ArrowRight, Puzzle } from 'lucide-react';
import { deep } from '../ui/contrast.ts';
import { Key } from '../ui/Key.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { useSay, useWords } from '../words/words.ts';
import { useWorld } from '../world/world-store.ts';
import { useEdition } from './edition-store.ts';
import './parts.css';
import { pictureUrl } from './picture-url.ts';
import './visit-words.ts';

/** One station of a hall's process line, and the way to the one before and after. */
export default function StepPanel({ stepId, onClose }: { stepId: string; onClose: () => void }) {
  const t = useWords('visit');
  const core = useWords('core');
  const say = useSay();
  const edition = useEdition();
  const open = useWorld((state) => state.open);
  const sector = edition?.sectors.find((one) => one.steps.some((step) => step.id === stepId));
  const index = sector?.steps.findIndex((step) => step.id === stepId) ?? -1;
  const step = sector?.steps[index];
  if (!edition || !sector || !step) {
    return (
      <SidePanel title={core(edition ? 'notFound.title' : 'loading')} onClose={onClose}>
        <p className="vu-lead">{edition ? core('notFound.line') : core('loading')}</p>
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
              onClick={() => open({ kind: 'step', stepId: after.id })}
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
      {step.picture && (
        <figure className="vu-hero">
          <img src={pictureUrl(step.picture.file)} alt={say(step.picture.alt)} width={960} height={540} />
        </figure>
      )}
      <p className="vu-step__line">{say(step.line)}</p>
      <p className="vu-lead">{say(step.text)}</p>
      {!after && hasQuiz && <p className="vu-soft">{t('step.last')}</p>}
    </SidePanel>
  );
}
