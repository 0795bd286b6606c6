import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { patiently } from '../../net/patiently.ts';
import { PanelComing } from '../../people/PanelComing.tsx';
import { useWords } from '../../words/words.ts';
// Loaded for its mark on the page: what is to rest in the city rests here too.
import '../../world/settings-store.ts';
import { Tool } from '../Tool.tsx';
import './comfort-words.ts';
import { useReadingHere } from './use-reading-here.ts';

const ComfortPanel = lazy(() => patiently(() => import('./Comfort.panel.tsx')));

/** The last tool of every page without 3D: how one likes to read. */
export function ComfortTool() {
  const t = useWords('comfort');
  const [open, setOpen] = useState(false);
  useReadingHere();
  const close = () => setOpen(false);
  return (
    <>
      <Tool
        icon={<SlidersHorizontal aria-hidden size={22} />}
        aria-label={t('open')}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense fallback={<PanelComing onClose={close} />}>
          <ComfortPanel onClose={close} />
        </Suspense>
      )}
    </>
  );
}
