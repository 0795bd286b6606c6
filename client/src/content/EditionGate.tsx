import { WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { EditionNews } from './EditionNews.tsx';
import { usePageEdition } from './page-edition.ts';
import { titleSoFar, VisitFrame } from './VisitFrame.tsx';

/** Draws its content once the edition is there; says what happens until then, `framed` as a page of its own. */
export function EditionGate({ children, framed = false }: { children: ReactNode; framed?: boolean }) {
  const t = useWords('core');
  if (usePageEdition()) return children;
  if (!framed) return <EditionNews />;
  return (
    <VisitFrame icon={<WifiOff aria-hidden size={28} />} title={titleSoFar() ?? t('city')} page={null}>
      <EditionNews />
    </VisitFrame>
  );
}
