import { wordsOf } from '../words/words.ts';
import './ground.css';
import './world-words.ts';

/** The ring that shows the focus is four thin bars: one layer as large as the picture would double a frame's cost. */
const EDGES = ['top', 'right', 'bottom', 'left'] as const;

function edge(side: (typeof EDGES)[number]): HTMLElement {
  const bar = document.createElement('div');
  bar.className = `vu-ground__edge vu-ground__edge--${side}`;
  return bar;
}

/**
 * Lays the focusable ground with its canvas into the page's world element. Focus on it lets the keys walk; Tab
 * leads on out of it like anywhere else.
 */
export function layGround(container: HTMLElement) {
  const t = wordsOf('world');
  const ground = document.createElement('div');
  ground.className = 'vu-ground';
  ground.tabIndex = 0;
  ground.setAttribute('role', 'region');
  ground.setAttribute('aria-label', t('ground.label'));
  const help = document.createElement('p');
  help.id = 'vu-ground-help';
  help.className = 'vu-hidden';
  help.textContent = t('ground.help');
  ground.setAttribute('aria-describedby', help.id);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const tags = document.createElement('div');
  tags.className = 'vu-tags';
  tags.setAttribute('aria-hidden', 'true');
  ground.append(help, canvas, tags, ...EDGES.map(edge));
  container.replaceChildren(ground);
  const size = () => ({
    width: Math.max(1, container.clientWidth || window.innerWidth),
    height: Math.max(1, container.clientHeight || window.innerHeight),
  });
  return { ground, canvas, tags, size };
}
