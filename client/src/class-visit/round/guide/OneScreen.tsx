import { MonitorPlay, Printer } from 'lucide-react';
import { Key } from '../../../ui/Key.tsx';
import { useWords } from '../../../words/words.ts';
import './one-screen.css';
import './round-guide-words.ts';
import { inEdition } from '../../../net/base.ts';

/** For a class with one computer and a projector: its teacher walks, the class answers with cards or with one voice. */
export function OneScreen({ token }: { token: string }) {
  const t = useWords('roundGuide');
  return (
    <section className="vu-onescreen">
      <Key
        variant="secondary"
        size="m"
        full
        icon={<MonitorPlay aria-hidden size={20} />}
        aria-describedby="vu-onescreen"
        onClick={() => window.location.assign(inEdition(`/#guide=${token}`))}
      >
        {t('alone.key')}
      </Key>
      <p id="vu-onescreen" className="vu-small">
        {t('alone.line')}
      </p>
      <a href={inEdition(`/classe/direct/cartes#${token}`)}>
        <Printer aria-hidden size={20} />
        {t('alone.cards')}
      </a>
    </section>
  );
}
