import { afterEach, expect, test, vi } from 'vitest';
import { visitorOwner } from '../../net/owner.ts';
import { useVisit } from '../../people/visit-store.ts';
import { comeBack } from './come-back.ts';

const LEA = {
  kind: 'visitor',
  id: 'lea',
  pseudonym: 'Léa',
  helmet: 'red',
  vest: 'lime',
  look: null,
  classId: 'c',
};
const STRANGER = { ...LEA, id: 'new', pseudonym: 'Quelqu’un', classId: null };

/** What was asked, with the answers of a class in which Léa's key is K7FX. */
function classOfLea(): { path: string; body: unknown }[] {
  const asked: { path: string; body: unknown }[] = [];
  let here: typeof LEA | typeof STRANGER = STRANGER;
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    const wish = JSON.parse(body) as { key?: string };
    asked.push({ path, body: wish });
    if (path.endsWith('/key') && wish.key !== 'K7FX')
      return Response.json({ error: { code: 'key-unknown', sentence: '' } }, { status: 404 });
    if (path.endsWith('/key')) here = LEA;
    return Response.json({
      visitor: here,
      classLabel: here.classId && '4e B',
      classKey: here.classId && 'K7FX',
    });
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test('V51. With the class’s code and one’s own key one is oneself again, however the key is typed', async () => {
  const asked = classOfLea();
  expect(await comeBack('FORGE-42', 'k7 fx')).toBeNull();
  expect(asked.at(-1)).toEqual({ path: '/api/visit/key', body: { code: 'FORGE-42', key: 'K7FX' } });
  expect(useVisit.getState()).toMatchObject({ visitor: { id: 'lea' }, classLabel: '4e B', classKey: 'K7FX' });
  expect(visitorOwner.getState().id).toBe('lea');
});

test('V51. What is no key is said without asking; nobody’s key changes nothing', async () => {
  const asked = classOfLea();
  expect((await comeBack('FORGE-42', 'mon nom'))?.code).toBe('key-unknown');
  expect(asked).toEqual([]);
  expect((await comeBack('FORGE-42', 'BBBB'))?.code).toBe('key-unknown');
});
