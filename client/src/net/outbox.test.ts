import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { type Kept, keptInMemory } from './kept.ts';
import { createOutbox, type Outgoing } from './outbox.ts';
import type { Owner, OwnerStore } from './owner.ts';
import { OFFLINE, type Result } from './result.ts';

type Thing = { text: string };

/** A server that answers as told, and remembers what it committed under which key. */
function post(kept: Kept, owner: OwnerStore = createStore<Owner>(() => ({ id: 'inaya', before: null }))) {
  const committed = new Map<string, string>();
  const timers: (() => void)[] = [];
  const waits: number[] = [];
  let answer: (entry: Outgoing<Thing>) => Result<unknown> = (entry) => {
    committed.set(entry.key, entry.text);
    return { ok: true, value: {} };
  };
  const open = () =>
    createOutbox<Thing>({
      name: 'question',
      kept,
      owner,
      send: async (entry) => answer(entry),
      later: (act, ms) => {
        timers.push(act);
        waits.push(ms);
      },
    });
  return { committed, timers, waits, open, answers: (next: typeof answer) => (answer = next) };
}

const offline = (): Result<unknown> => ({ ok: false, error: OFFLINE });

test('D4. A text stays on the device until the server has acknowledged it', async () => {
  const kept = keptInMemory();
  const { open, answers, committed, timers } = post(kept);
  const works = (entry: Outgoing<Thing>): Result<unknown> => {
    committed.set(entry.key, entry.text);
    return { ok: true, value: {} };
  };
  answers(offline);
  const box = open();
  await box.put('k1', { text: 'Le métal peut-il geler ?' });
  await box.flush();
  expect(await kept.list('outbox:')).toHaveLength(1);
  expect(timers.length).toBeGreaterThan(0);
  answers(works);
  await box.flush();
  expect(committed.get('k1')).toBe('Le métal peut-il geler ?');
  expect(await kept.list('outbox:')).toHaveLength(0);
  expect(box.store.getState().entries).toHaveLength(0);
});

test('D5. A reload between writing and acknowledgement loses nothing and keeps the same key', async () => {
  const kept = keptInMemory();
  const { open, answers, committed } = post(kept);
  answers(offline);
  const before = open();
  await before.put('k1', { text: 'un' });
  await before.put('k2', { text: 'deux' });
  await before.flush();
  const sent: string[] = [];
  answers((entry) => {
    sent.push(entry.key);
    committed.set(entry.key, entry.text);
    return { ok: true, value: {} };
  });
  await open().flush();
  expect(sent).toEqual(['k1', 'k2']);
  expect(Object.fromEntries(committed)).toEqual({ k1: 'un', k2: 'deux' });
});

test('D6. A lost acknowledgement makes it sent again under the same key, never under another', async () => {
  const { open, answers, committed } = post(keptInMemory());
  const keys: string[] = [];
  answers((entry) => {
    keys.push(entry.key);
    committed.set(entry.key, entry.text);
    return keys.length === 1 ? offline() : { ok: true, value: {} };
  });
  const box = open();
  await box.put('k1', { text: 'un' });
  await box.flush();
  await box.flush();
  expect(keys).toEqual(['k1', 'k1']);
  expect(committed.size).toBe(1);
});

test('D7. A final refusal gives the text back with its reason, kept until its author takes it', async () => {
  const kept = keptInMemory();
  const { open, answers } = post(kept);
  answers(() => ({ ok: false, error: { code: 'question-too-long', sentence: 'Trop long.' } }));
  const box = open();
  await box.put('k1', { text: 'x'.repeat(300) });
  await box.flush();
  const reopened = open();
  await reopened.flush();
  expect(reopened.store.getState().entries).toMatchObject([
    { key: 'k1', returned: { code: 'question-too-long' }, text: 'x'.repeat(300) },
  ]);
  await reopened.drop('k1');
  expect(await kept.list('outbox:')).toHaveLength(0);
});

test('D8. A server that asks for patience gets it, and waits between tries grow', async () => {
  const { open, answers, timers, waits } = post(keptInMemory());
  answers(() => ({ ok: false, error: { code: 'too-fast', sentence: '', retryAfter: 7 } }));
  const box = open();
  await box.put('k1', { text: 'un' });
  await box.flush();
  expect(waits.at(-1)).toBe(7_000);
  answers(offline);
  for (let tries = 0; tries < 4; tries++) {
    timers.at(-1)?.();
    await box.flush();
  }
  expect(waits.at(-1)!).toBeGreaterThan(7_000);
});

test('D9. One refused question does not hold up the next ones', async () => {
  const { open, answers, committed } = post(keptInMemory());
  answers(offline);
  const box = open();
  await box.put('k1', { text: '' });
  await box.put('k2', { text: 'deux' });
  await box.flush();
  answers((entry) => {
    if (entry.text === '') return { ok: false, error: { code: 'question-empty', sentence: '' } };
    committed.set(entry.key, entry.text);
    return { ok: true, value: {} };
  });
  await box.flush();
  expect([...committed.keys()]).toEqual(['k2']);
});

test('D20. A pupil’s unsent question is neither shown to nor sent for the next pupil at the same computer', async () => {
  const kept = keptInMemory();
  const owner = createStore<Owner>(() => ({ id: 'inaya', before: null }));
  const { open, answers, committed } = post(kept, owner);
  const works = (entry: Outgoing<Thing>): Result<unknown> => {
    committed.set(entry.key, entry.text);
    return { ok: true, value: {} };
  };
  answers(offline);
  const box = open();
  await box.put('k1', { text: 'à moi' });
  await box.flush();
  answers(works);
  owner.setState({ id: 'leo', before: null });
  expect(box.store.getState().entries).toEqual([]);
  await box.flush();
  await open().flush();
  expect([...committed.keys()]).toEqual([]);
  // Inaya comes back: nothing of hers is lost.
  owner.setState({ id: 'inaya', before: null });
  await box.flush();
  expect(committed.get('k1')).toBe('à moi');
});

test('D21. What is being sent while the page changes hands is not tried again under the other name', async () => {
  const owner = createStore<Owner>(() => ({ id: 'inaya', before: null }));
  const kept = keptInMemory();
  const tries: boolean[] = [];
  const box = createOutbox<Thing>({
    name: 'question',
    kept,
    owner,
    later: () => undefined,
    send: async (_, still) => {
      tries.push(still());
      if (tries.length === 1) owner.setState({ id: 'leo', before: null });
      tries.push(still());
      return offline();
    },
  });
  await box.put('k1', { text: 'un' });
  await box.put('k2', { text: 'deux' });
  await box.flush();
  expect(tries).toEqual([true, false]);
  expect(await kept.list('outbox:inaya:')).toHaveLength(2);
});
