import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { whenIdle } from './net/when-idle.ts';

createRoot(document.getElementById('app')!).render(<App />);

// Staff's desks send what is theirs by themselves; a visitor's texts leave from a visitor's page.
if (!/^\/(moderation|pro|organisation)\b/.test(window.location.pathname)) {
  whenIdle(async () => (await import('./live/outboxes.ts')).tidyDevice());
}
