import { Group, Texture } from 'three';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hour as words } from '../../../words/fr/hour.ts';

// There is no page to write on here.
vi.mock('../../../ui/announce.ts', () => ({ announce: () => undefined }));
vi.mock('../../../words/words.ts', () => ({
  addWords: () => undefined,
  wordsOf: () => (key: keyof typeof words) => words[key],
}));
vi.mock('./floor-map.ts', () => ({ floorMap: () => ({ dispose: () => undefined, image: {} }) }));

/** An hour without a mesh, as the bake writes it. */
function hour(): ArrayBuffer {
  const head = new TextEncoder().encode(JSON.stringify({ tints: [32, 32, 64], meshes: [] }));
  const bytes = new Uint8Array(4 + head.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  return bytes.buffer;
}

/** The rooms it works in, new for each test: the hour is kept for as long as the page lives. */
async function house() {
  vi.resetModules();
  const [keep, loop, light, moods, notices, settings] = await Promise.all([
    import('./keep-hour.ts'),
    import('../../frame-loop.ts'),
    import('../light.ts'),
    import('./moods.ts'),
    import('../../notice-store.ts'),
    import('../../settings-store.ts'),
  ]);
  return { ...keep, ...loop, ...light, ...moods, ...notices, ...settings };
}

let lost: RegExp | null;
let asked: string[];
type House = Awaited<ReturnType<typeof house>>;
let of: House;
const is = (mood: keyof House['MOODS']) =>
  of.AIR.zenith.distanceTo(of.triple(of.MOODS[mood], 'zenith')) < 1e-6;
const reached = (name: string) => performance.getEntriesByName(`ville:hour:${name}`).length;

beforeEach(async () => {
  lost = null;
  asked = [];
  performance.clearMarks();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
  vi.stubGlobal('createImageBitmap', async () => ({}));
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (lost?.test(address)) return new Response('', { status: 503 });
    return new Response(address.includes('.bin') ? hour() : 'picture');
  });
  of = await house();
  of.hourUniforms.uLight.value = new Texture();
  of.useSettings.setState({ hour: 'golden', calm: true });
});

/** A frame is looked at as soon as it is there. */
const QUICK = { interval: 1, timeout: 10_000 };

describe('keepHour', () => {
  it('B68. follows a wish that is made while the light turns', async () => {
    of.useSettings.setState({ calm: false });
    of.keepHour(new Group());
    of.useSettings.setState({ hour: 'dusk' });
    await vi.waitFor(() => {
      of.runFrame(0.01);
      expect(is('golden')).toBe(false);
    }, QUICK);
    expect(reached('dusk')).toBe(0);
    of.useSettings.setState({ hour: 'noon' });
    await vi.waitFor(() => {
      of.runFrame(0.05);
      expect(reached('noon')).toBe(1);
    }, QUICK);
    expect(is('noon')).toBe(true);
    expect(of.useNotice.getState().sentence).toBeNull();
    // Back to the first wish: what came once is not fetched again.
    const before = asked.length;
    of.useSettings.setState({ hour: 'dusk', calm: true });
    await vi.waitFor(() => expect(is('dusk')).toBe(true));
    expect(asked.length).toBe(before);
    of.useSettings.setState({ hour: 'golden' });
    await vi.waitFor(() => expect(is('golden')).toBe(true));
  });

  it('B68. stays golden when an hour does not come, says one sentence, and follows the next wish', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    lost = /dusk/;
    of.keepHour(new Group());
    of.useSettings.setState({ hour: 'dusk' });
    await vi.waitFor(() => expect(of.useNotice.getState().sentence).toMatch(/n’est pas arrivée/));
    expect(of.useSettings.getState().hour).toBe('golden');
    expect(is('golden')).toBe(true);
    lost = null;
    of.useSettings.setState({ hour: 'dusk' });
    await vi.waitFor(() => expect(is('dusk')).toBe(true));
  });
});
