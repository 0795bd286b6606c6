import { Puzzle } from 'lucide-react';
import { useLocation } from 'wouter';
import { QuizRun } from '../quiz/QuizRun.tsx';
import { deep } from '../ui/contrast.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { useSay, useWords } from '../words/words.ts';
import { useEdition } from './edition-store.ts';
import { Missing } from './Missing.tsx';
import { Trail, VisitFrame } from './VisitFrame.tsx';
import './sector.css';

/** `/visite/quiz/:sector`: the same quiz and the same score as in the hall. */
export function QuizVisit({ id }: { id: string }) {
  const edition = useEdition()!;
  const core = useWords('core');
  const t = useWords('quiz');
  const say = useSay();
  const [, navigate] = useLocation();
  const sector = edition.sectors.find((one) => one.id === id);
  if (!sector || !edition.quizSectors.includes(id)) return <Missing />;
  const home = `/visite/secteur/${sector.id}`;
  const look = (place: string) => {
    const stand = edition.companies.some((one) => one.id === place);
    navigate(stand ? `/visite/stand/${place}` : `${home}#${place}`);
  };
  return (
    <VisitFrame
      icon={<Puzzle aria-hidden size={28} />}
      title={t('title', { title: say(sector.name) })}
      trail={
        <Trail
          steps={[
            { href: '/visite', name: core('city') },
            { href: home, name: say(sector.name) },
          ]}
        />
      }
      tile={{ ground: deep(sector.colour), ink: '#fff' }}
      in3d={sector.open ? `/?lieu=hall:${sector.id}` : undefined}
    >
      <Sheet className="vu-quizpage">
        <h2 className="vu-hidden">{say(sector.name)}</h2>
        <QuizRun sector={sector.id} onDone={() => navigate(home)} onLook={look} />
      </Sheet>
    </VisitFrame>
  );
}
