import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { pathHere } from './net/base.ts';
import { whenIdle } from './net/when-idle.ts';
import { useWorld } from './world/world-store.ts';

const root = document.getElementById('app')!;
const rendered = document.getElementById('rendered-from');
if (rendered) void import('./pages/go-on.tsx').then(({ goOn }) => goOn(root, rendered.textContent));
else createRoot(root).render(<App />);

// Staff's desks send what is theirs by themselves; a visitor's texts leave from a visitor's page.
if (!/^\/(moderation|pro|organisation|enseignant|classe)\b/.test(pathHere())) {
  const tidy = () => {
    whenIdle(async () => (await import('./live/outboxes.ts')).tidyDevice());
    whenIdle(async () => (await import('./pack/keep-pack.ts')).keepPack());
    whenIdle(async () => (await import('./content/follow-edition.ts')).followEdition());
  };
  // On the city's page nothing comes before the city.
  if (pathHere() !== '/') tidy();
  else {
    const stop = useWorld.subscribe(({ stage }) => {
      if (stage !== 'walkable' && stage !== 'failed') return;
      stop();
      tidy();
    });
  }
}
