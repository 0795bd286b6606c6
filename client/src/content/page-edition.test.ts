import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useEditionStore } from './edition-store.ts';
import { renewEdition } from './follow-edition.ts';
import { keepPart, partShown } from './page-edition.ts';
import { pictureUrl } from './picture-url.ts';

vi.mock('../net/socket.ts', () => ({ listen: () => () => {} }));

const STAND = '/visite/stand/acierie';
const asked: string[] = [];
let version = 'a';

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('window', { location: { pathname: STAND } });
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return Response.json({ id: 'essai', version });
  });
  useEditionStore.setState({ status: 'loading', edition: null });
});
afterEach(() => vi.unstubAllGlobals());

const part = (of: string) => ({ id: 'essai', version: of }) as never;

test('A109. An open page that came with its part reads that part again, and keeps none of another version', async () => {
  keepPart(STAND, part('a'));
  keepPart('/visite/', part('a'));
  const before = partShown(STAND);
  await renewEdition();
  expect(asked).toEqual([`/api/edition/part?of=${encodeURIComponent(STAND)}`]);
  expect(partShown(STAND)).toBe(before);
  version = 'b';
  await renewEdition();
  expect(partShown(STAND)?.version).toBe('b');
  expect(partShown('/visite')).toBeNull();
});

test('A104. What came with a page is known by its address, and its pictures by its edition', () => {
  keepPart('/visite/', part('c'));
  expect(partShown('/visite')?.version).toBe('c');
  expect(partShown('/visite/secteur/bois')).toBeNull();
  expect(pictureUrl('four.svg')).toBe('/editions/essai/pictures/four.svg');
});
