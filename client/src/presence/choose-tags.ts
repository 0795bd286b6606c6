/** A tag's words: those of a host come with a line below the name, beside the head. */
export type Said = { name: string; line: string; kind: string; hang: string };
/** Where a tag hangs on the screen, CSS pixels, and how far away its bearer is, metres. */
export type Shown = { said: Said; x: number; y: number; distance: number };

/** At most this many names at once. */
export const MOST = 12;

/** A letter's mean width, what is round the words, a badge or flag beside them, and a tag's height, CSS pixels. */
const LETTER = 8.6;
const ROUND = 26;
const SIGN = 30;
const HEIGHT = 30;
const HEIGHT_HOST = 46;

type Box = { left: number; right: number; top: number; bottom: number };

type Size = { width: number; height: number; across: number; down: number };
const sizes = new WeakMap<Said, Size>();

/** What a tag needs, reckoned once from its letters: to measure it would have the page laid out in every frame. */
function sizeOf(said: Said): Size {
  const known = sizes.get(said);
  if (known) return known;
  const { name, line, kind, hang } = said;
  const sign = line !== '' || kind === 'teacher' ? SIGN : 0;
  const [across, down] = hang.split(' ').map((part) => Number.parseFloat(part) / 100) as [number, number];
  const size = {
    width: Math.max(name.length, line.length * 0.85) * LETTER + ROUND + sign,
    height: line === '' ? HEIGHT : HEIGHT_HOST,
    across,
    down,
  };
  sizes.set(said, size);
  return size;
}

function boxOf({ said, x, y }: Shown): Box {
  const { width, height, across, down } = sizeOf(said);
  const [left, top] = [x + across * width, y + down * height];
  return { left, right: left + width, top, bottom: top + height };
}

const isOver = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The tags to be shown: staff, guides and hosts before visitors, the nearer before the farther, none over another. */
export function chooseTags(found: readonly Shown[]): Shown[] {
  const rank = ({ said }: Shown) => (said.kind === 'visitor' ? 1 : 0);
  const chosen: { tag: Shown; box: Box }[] = [];
  for (const tag of [...found].sort((a, b) => rank(a) - rank(b) || a.distance - b.distance)) {
    const box = boxOf(tag);
    if (!chosen.some((other) => isOver(box, other.box))) chosen.push({ tag, box });
    if (chosen.length === MOST) break;
  }
  return chosen.map(({ tag }) => tag);
}
