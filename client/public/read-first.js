/**
 * On a page that the server rendered: everything can be read before the application comes. It comes with the first sign that
 * somebody is there (a hand on the mouse, a key, a touch), or by itself in a tab where somebody was and for whoever has a
 * visit. A key pressed too early is pressed again once the page answers. Plain JavaScript: the only script of a page that is
 * only read.
 */
const { app } = document.querySelector('script[data-app]').dataset;
const SOMEBODY = 'ville-usine:somebody';
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];
/** A page that stayed in view so long was read; whoever does anything else is noted by the application. */
const READ_MS = 15_000;
let coming;
let pressed = null;

function come(sign) {
  // A mouse that lies still is moved too, by the page that comes under it.
  if (sign?.type === 'pointermove' && !sign.movementX && !sign.movementY) return;
  try {
    sessionStorage.setItem(SOMEBODY, 'yes');
  } catch {
    // The next page waits for a sign as well.
  }
  coming ??= import(app).catch(() => {
    // No network: the page stays as it is, and the next sign tries again.
    coming = undefined;
  });
}

function hold(event) {
  const key = event.target.closest?.('button');
  if (!key) return;
  event.preventDefault();
  event.stopPropagation();
  pressed = key;
  come();
}

for (const sign of SIGNS) addEventListener(sign, come, { capture: true, passive: true });
addEventListener('click', hold, true);
new PerformanceObserver((marks, observer) => {
  if (marks.getEntriesByName('ville:interactive').length === 0) return;
  observer.disconnect();
  document.removeEventListener('visibilitychange', watch);
  removeEventListener('click', hold, true);
  for (const sign of SIGNS) removeEventListener(sign, come, { capture: true });
  if (pressed?.isConnected) pressed.click();
}).observe({ type: 'mark', buffered: true });

/** Kept in this tab for the visit that begins in it (client/src/passport/read-before). */
function keepRead() {
  if (coming) return;
  const { base = '', kept = base } = document.documentElement.dataset;
  const name = `ville-usine:read${kept}`;
  try {
    const before = JSON.parse(sessionStorage.getItem(name) ?? '[]');
    const page = { path: location.pathname.slice(base.length), at: Date.now() };
    sessionStorage.setItem(name, JSON.stringify([...before, page].slice(-20)));
  } catch {
    // Nothing is noted.
  }
}

let inView;
function watch() {
  clearTimeout(inView);
  if (document.visibilityState === 'visible') inView = setTimeout(keepRead, READ_MS);
}
document.addEventListener('visibilitychange', watch);
watch();

function isKnown() {
  if (/(?:^|; )vu_qui=/.test(document.cookie)) return true;
  try {
    return sessionStorage.getItem(SOMEBODY) === 'yes';
  } catch {
    return false;
  }
}

if (isKnown()) (globalThis.requestIdleCallback ?? setTimeout)(() => come());
