import type { Visitor } from '@ville-usine/shared/people/person';
import { beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { draft } from './draft.ts';
import { keptInMemory } from './kept.ts';
import { purgeKept } from './move-kept.ts';
import { leaveOwner, noteVisitor, type Owner } from './owner.ts';

const visit = (id: string, opened?: true) => ({
  visitor: {
    kind: 'visitor',
    id,
    pseudonym: 'Boulon Vif',
    helmet: 'red',
    vest: 'lime',
    look: null,
    classId: null,
  } as Visitor,
  classLabel: null,
  classKey: null,
  ...(opened && { opened }),
});
const device = (id: string) => ({
  kept: keptInMemory(),
  owner: createStore<Owner>(() => ({ id, before: null })),
});
const settled = () => vi.advanceTimersByTimeAsync(1_000);
beforeEach(() => void vi.useFakeTimers());

test('D22. A half-written question is its author’s alone, also after someone else was at the computer', async () => {
  const { kept, owner } = device('inaya');
  const writing = draft('question:demo', owner, kept);
  writing.getState().write('Le mét');
  await settled();
  writing.getState().write('Le métal');
  await noteVisitor(visit('leo'), owner, kept);
  await settled();
  expect(writing.getState().text).toBe('');
  writing.getState().write('Moi, Léo');
  await settled();
  await noteVisitor(visit('inaya'), owner, kept);
  await settled();
  expect(writing.getState().text).toBe('Le métal');
});

test('D23. What was written before the server had said who one is belongs to that visitor afterwards', async () => {
  const { kept, owner } = device('tab-1');
  await kept.set('outbox:tab-1:question:k1', { key: 'k1', text: 'un', at: '2026-01-01' });
  const writing = draft('question:demo', owner, kept);
  writing.getState().write('deux');
  await noteVisitor(visit('inaya'), owner, kept);
  writing.getState().write('deux et');
  await settled();
  expect(writing.getState().text).toBe('deux et');
  expect(await kept.get('draft:inaya:question:demo')).toMatchObject({ text: 'deux et' });
  expect(await kept.get('outbox:inaya:question:k1')).toMatchObject({ text: 'un' });
  expect(await kept.list('outbox:tab-1:')).toEqual([]);
});

test('D27. What one types while the last question is still being kept stays in the field', async () => {
  const { kept, owner } = device('inaya');
  const writing = draft('question:demo', owner, kept);
  writing.getState().write('Combien pèse une poche ?');
  await settled();
  writing.getState().write('Et le four');
  writing.getState().sent('Combien pèse une poche ?');
  await settled();
  expect(writing.getState().text).toBe('Et le four');
  expect(await kept.get('draft:inaya:question:demo')).toMatchObject({ text: 'Et le four' });
  writing.getState().sent('Et le four');
  await settled();
  expect(writing.getState().text).toBe('');
  expect(await kept.get('draft:inaya:question:demo')).toBeUndefined();
});

test('D24. A server that has forgotten a visit opens another; the same person’s texts come along', async () => {
  const { kept, owner } = device('inaya');
  await kept.set('draft:inaya:question:demo', { text: 'Le métal', at: '2026-01-01' });
  await noteVisitor(visit('inaya-again', true), owner, kept);
  expect(await draftText(owner, kept)).toBe('Le métal');
});

test('D24. Two drafts of one question that meet are both kept', async () => {
  const { kept, owner } = device('tab-1');
  await kept.set('draft:inaya:question:demo', { text: 'hier', at: '2026-01-01' });
  await kept.set('draft:tab-1:question:demo', { text: 'aujourd’hui', at: '2026-01-02' });
  await noteVisitor(visit('inaya'), owner, kept);
  expect(await draftText(owner, kept)).toBe('hier\naujourd’hui');
});

test('D25. A text nobody came back for in thirty days is deleted from the device', async () => {
  const kept = keptInMemory();
  const now = new Date('2026-03-31T12:00:00Z');
  await kept.set('draft:a:question:demo', { text: 'vieux', at: '2026-03-01T11:59:59.000Z' });
  await kept.set('outbox:a:question:k1', { text: 'vieux', at: '2026-02-01T00:00:00.000Z' });
  await kept.set('outbox:b:question:k2', { text: 'jeune', at: '2026-03-02T00:00:00.000Z' });
  await kept.set('draft:undated', { text: 'sans date' });
  await purgeKept(kept, now);
  expect((await kept.list('')).map(([key]) => key)).toEqual(['outbox:b:question:k2']);
});

async function draftText(owner: ReturnType<typeof device>['owner'], kept: ReturnType<typeof keptInMemory>) {
  const writing = draft('question:demo', owner, kept);
  await settled();
  return writing.getState().text;
}

test('D22. What was begun at a machine whose visit goes on elsewhere is not shown to whoever comes next, and is there when its author returns', async () => {
  const { kept, owner } = device('inaya');
  const writing = draft('question:moved', owner, kept);
  await settled();
  writing.getState().write('Mes mots');
  await settled();
  leaveOwner(owner);
  await settled();
  await noteVisitor(visit('leo', true), owner, kept);
  await settled();
  expect(writing.getState().text).toBe('');
  await noteVisitor(visit('inaya'), owner, kept);
  await settled();
  expect(writing.getState().text).toBe('Mes mots');
});
