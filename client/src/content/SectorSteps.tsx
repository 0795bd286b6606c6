import type { Sector } from '@ville-usine/shared/content/sector';
import { ArrowRight, MessageCircleQuestionMark, Puzzle } from 'lucide-react';
import { useEffect } from 'react';
import { note } from '../passport/marks-store.ts';
import { Key } from '../ui/Key.tsx';
import { useSay, useWords } from '../words/words.ts';
import { sessionOfSector } from './choose-session.ts';
import { Figure } from './Figure.tsx';
import './sector.css';
import { Rich } from './Rich.tsx';
import { useSessions } from './sessions-store.ts';

/** Opens a step of the page and goes there; the one that was open closes. */
export function openStep(id: string | undefined): void {
  const item = id === undefined ? null : document.getElementById(id);
  const step = item?.querySelector('details');
  if (!step) return;
  step.open = true;
  step.querySelector('summary')?.focus();
  // One that closed above has moved it.
  step.scrollIntoView({ block: 'nearest' });
}

/** « De la matière au produit »: the steps of a sector, one after the other, as the guided line of its hall goes. */
export function SectorSteps({ sector, hasQuiz }: { sector: Sector; hasQuiz: boolean }) {
  const t = useWords('visit');
  const say = useSay();
  const session = sessionOfSector(useSessions() ?? [], sector.id);
  // The step that the address names, as when a quiz sends one to look there.
  useEffect(() => openStep(decodeURIComponent(window.location.hash.slice(1)) || undefined), []);
  if (sector.steps.length === 0) return null;
  return (
    <section className="vu-steps" aria-labelledby="vu-steps-title">
      <h2 id="vu-steps-title" className="vu-hidden">
        {t('sector.steps')}
      </h2>
      <ol id="etapes">
        {sector.steps.map((step, index) => {
          const after = sector.steps[index + 1];
          return (
            <li key={step.id} id={step.id}>
              <details
                name="etapes"
                onToggle={({ currentTarget }) => currentTarget.open && note('step', step.id)}
              >
                <summary>
                  <b>{index + 1}</b>
                  <span>
                    <strong>{say(step.title)}</strong>
                    <span className="vu-small">{say(step.line)}</span>
                  </span>
                </summary>
                <Figure picture={step.picture} lazy />
                <Rich text={step.text} />
                <p className="vu-steps__ways">
                  {session && (
                    <Key
                      variant="secondary"
                      size="m"
                      icon={<MessageCircleQuestionMark aria-hidden size={20} />}
                      href={`/visite/rencontre/${session.id}?etape=${step.id}`}
                      aria-label={`${t('stand.ask')} : ${say(step.title)}`}
                    >
                      {t('stand.ask')}
                    </Key>
                  )}
                  {after ? (
                    <Key
                      size="m"
                      end={<ArrowRight aria-hidden size={20} />}
                      onClick={() => openStep(after.id)}
                    >
                      {t('sector.next', { name: say(after.title) })}
                    </Key>
                  ) : (
                    hasQuiz && (
                      <Key
                        size="m"
                        icon={<Puzzle aria-hidden size={20} />}
                        href={`/visite/quiz/${sector.id}`}
                      >
                        {t('sector.toQuiz')}
                      </Key>
                    )
                  )}
                </p>
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
