import { Heading } from 'react-aria-components/Heading';
import { useEdition } from '../content/edition-store.ts';
import { CentrePanel } from '../ui/CentrePanel.tsx';
import { useSay, useWords } from '../words/words.ts';
import { useWorld } from '../world/world-store.ts';
import { QuizRun } from './QuizRun.tsx';

/** A sector's quiz over the city. */
export default function QuizPanel({ sector, onClose }: { sector: string; onClose: () => void }) {
  const t = useWords('quiz');
  const say = useSay();
  const edition = useEdition();
  const found = edition?.sectors.find((one) => one.id === sector);
  const title = t('title', { title: found ? say(found.name) : '' });

  const look = (place: string) => {
    const { open } = useWorld.getState();
    if (edition?.companies.some((one) => one.id === place)) open({ kind: 'stand', companyId: place });
    else if (found?.steps.some((one) => one.id === place)) open({ kind: 'step', stepId: place });
    else onClose();
  };

  return (
    <CentrePanel
      title={title}
      onClose={onClose}
      head={
        <Heading slot="title" level={2} className="vu-hidden">
          {title}
        </Heading>
      }
    >
      <QuizRun sector={sector} onDone={onClose} closable onLook={look} />
    </CentrePanel>
  );
}
