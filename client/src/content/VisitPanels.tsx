import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { patiently } from '../net/patiently.ts';
import { codeAsked, forgetCode } from '../people/code-asked.ts';
import { PanelComing } from '../people/PanelComing.tsx';
import { useVisitPanel } from './visit-panel-store.ts';

const ClassCode = lazy(() => patiently(() => import('../people/ClassCode.panel.tsx')));
const Dressing = lazy(() => patiently(() => import('../people/Dressing.panel.tsx')));

const close = () => {
  forgetCode();
  useVisitPanel.setState({ open: null });
};

/**
 * The panels of the pages without 3D. They stand beside the page, not in it: a page whose edition or whose own part
 * is still on its way is put in the place of another, and would take an open panel, and what is typed in it, along.
 */
export function VisitPanels() {
  const open = useVisitPanel((panel) => panel.open);
  const [path] = useLocation();
  const first = useRef(path);
  useEffect(() => {
    if (path !== first.current) close();
    first.current = path;
  }, [path]);
  useEffect(() => {
    if (codeAsked()) useVisitPanel.setState({ open: 'code' });
    return () => useVisitPanel.setState({ open: null });
  }, []);
  if (open === null) return null;
  return (
    <Suspense fallback={<PanelComing onClose={close} />}>
      {open === 'code' ? <ClassCode onClose={close} /> : <Dressing onBack={close} onDone={close} />}
    </Suspense>
  );
}
