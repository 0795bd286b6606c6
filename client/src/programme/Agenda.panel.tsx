import { CentrePanel } from '../ui/CentrePanel.tsx';
import { useWords } from '../words/words.ts';
import { useWorld } from '../world/world-store.ts';
import { Agenda } from './Agenda.tsx';
import './programme-words.ts';

/** The agenda over the city; a session opens in its place. */
export default function AgendaPanel({ onClose }: { onClose: () => void }) {
  const t = useWords('programme');
  const open = useWorld((state) => state.open);
  return (
    <CentrePanel width="wide" title={t('title')} subtitle={t('trail')} onClose={onClose}>
      <Agenda join={({ id }) => ({ onClick: () => open({ kind: 'live', sessionId: id }) })} />
    </CentrePanel>
  );
}
