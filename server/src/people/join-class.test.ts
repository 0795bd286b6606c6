import { randomUUID } from 'node:crypto';
import type { VisitPlan } from '@ville-usine/shared/class-visit/visit-plan';
import type { HttpReplies } from '@ville-usine/shared/http';
import { lookFrom } from '@ville-usine/shared/people/look';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { Actor } from '../../../tests/stage/actor.ts';
import { LiveStage, type VisitorActor } from '../../../tests/stage/live-stage.ts';
import { cookieOf } from '../../../tests/stage/start-server.ts';
import { isTaken } from './classes.ts';

let stage: LiveStage;
beforeAll(async () => {
  stage = await LiveStage.open();
});
afterAll(() => stage.close());

type Answer = HttpReplies['POST /api/visit/class'];

const plan = (pupils: number): VisitPlan => ({
  label: '4e B',
  level: 'college',
  pupils,
  startsAt: new Date(Date.now() + 3_600_000).toISOString(),
  minutes: 55,
  stops: [{ kind: 'steps', of: 'metallurgie', minutes: 20 }],
  options: { roam: true, timer: false, vouch: false },
});

async function openVisit(pupils: number) {
  const token = randomUUID();
  const answer = await stage.http(null, '/api/class-visits', { token, plan: plan(pupils) });
  const { visit } = (await answer.json()) as HttpReplies['POST /api/class-visits'];
  return { token, code: visit.code };
}

const join = async (one: VisitorActor, code: string) =>
  stage.http(one.person, '/api/visit/class', { code }) as Promise<Response>;
const joined = async (one: VisitorActor, code: string) => (await (await join(one, code)).json()) as Answer;
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code;

/** Types a key at a browser; `cookie` is of whoever it was before. */
const typeKey = (code: string, key: string, cookie = '') =>
  fetch(`${stage.url}/api/visit/key`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ code, key }),
  });

test('V41. Whoever joins a class gets a key with it, and finds the same one after a reload', async () => {
  const { code } = await openVisit(10);
  const [lea, tom] = [await stage.visitor(), await stage.visitor()];
  const { classKey } = await joined(lea, code);
  expect(classKey).toMatch(/^[BFHJKLMRTX234789]{4}$/);
  expect((await joined(tom, code)).classKey).not.toBe(classKey);
  expect((await joined(lea, code)).classKey).toBe(classKey);
  const again = await stage.http(lea.person, '/api/visit', {});
  expect(await again.json()).toMatchObject({ classKey, classLabel: '4e B' });
  expect(await (await stage.http(await alone(), '/api/visit', {})).json()).toMatchObject({ classKey: null });
});

const alone = async () => (await stage.visitor()).person;

describe('V42. A class takes as many pupils as its visit has places', () => {
  it('of forty with a code for thirty, ten are told so in a sentence, and their teacher sees it', async () => {
    const { token, code } = await openVisit(30);
    const guide = await stage.visitor();
    await guide.do('guide:enter', { token });
    const all = await Promise.all(Array.from({ length: 40 }, () => stage.visitor()));
    const board = guide.next('tour:board', ({ turnedAway }) => turnedAway === 10);
    const answers = await Promise.all(all.map((one) => join(one, code)));
    const refused = answers.filter(({ ok }) => !ok);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(30);
    for (const answer of refused) expect(await codeOf(answer)).toBe('class-full');
    expect((await board)[0].places).toEqual({ taken: 30, of: 30 });

    const isIn = all.filter((_, i) => answers[i]!.ok);
    expect((await join(isIn[0]!, code)).ok).toBe(true);
    const out = all.find((_, i) => !answers[i]!.ok)!;
    expect(await (await stage.http(out.person, '/api/visit', {})).json()).toMatchObject({
      visitor: { id: out.person.id, classId: null },
    });
    await guide.do('guide:open-place', {});
    expect((await join(out, code)).ok).toBe(true);
  }, 20_000);
  it('a pupil whose visit was erased keeps nobody out, and a class without a visit has no limit', async () => {
    const { code } = await openVisit(1);
    const [gone, comes] = [await stage.visitor(), await stage.visitor()];
    await joined(gone, code);
    expect(await codeOf(await join(comes, code))).toBe('class-full');
    const purged_at = new Date().toISOString();
    await stage.storage.write((trx) =>
      trx
        .updateTable('visitors')
        .set({ purged_at, class_id: null })
        .where('id', '=', gone.person.id)
        .execute(),
    );
    expect((await join(comes, code)).ok).toBe(true);

    const dominique = await stage.staff('organiser', 'Dominique');
    const made = await stage.http(dominique.person, '/api/classes', { label: '3e A' });
    const { code: free } = (await made.json()) as HttpReplies['POST /api/classes'];
    for (let i = 0; i < 42; i++) expect((await join(await stage.visitor(), free)).ok).toBe(true);
  }, 20_000);
  it('a refusal for want of places is no wrong code: one may ask again and again', async () => {
    const { code } = await openVisit(1);
    await joined(await stage.visitor(), code);
    const late = await stage.visitor();
    for (let i = 0; i < 12; i++) expect(await codeOf(await join(late, code))).toBe('class-full');
  });
});

describe('V43. With their key a pupil is themselves on another machine', () => {
  it('same pseudonym, look, class and finds; the machine before is told, and is nobody’s', async () => {
    const { code } = await openVisit(1);
    const lea = await stage.visitor();
    const { classKey } = await joined(lea, code);
    const look = { ...lookFrom('Rotor Vif'), way: 'wheelchair' } as const;
    await stage.patchVisit(lea.person, { look, helmet: 'green' });
    await stage.http(lea.person, '/api/finds', { gear: 'metallurgie' });
    const other = await fetch(`${stage.url}/api/visit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const told = lea.next('visit:elsewhere');
    const ended = new Promise((resolve) => lea.socket.once('disconnect', resolve));

    const typed = ` ${classKey!.slice(0, 2).toLowerCase()} ${classKey!.slice(2)} `;
    const back = await typeKey(code.toLowerCase(), typed, cookieOf(other));
    expect(await back.json()).toMatchObject({
      visitor: { id: lea.person.id, pseudonym: lea.person.pseudonym, look, helmet: 'green' },
      classLabel: '4e B',
      classKey,
    });
    await told;
    await ended;
    const cookie = cookieOf(back);
    const page = new Actor(stage.url, { auth: { as: 'visitor' }, extraHeaders: { cookie } });
    await page.connect();
    expect(await page.do('tour:join', {})).toMatchObject({ self: { key: classKey } });
    page.close();
    const finds = await fetch(`${stage.url}/api/finds`, { headers: { cookie } });
    expect(await finds.json()).toEqual({ found: ['metallurgie'] });
    await expect(stage.connect(lea.person)).rejects.toThrow('no-visitor');
    // Whoever the browser was before is still somebody.
    const { visitor } = (await other.json()) as HttpReplies['POST /api/visit'];
    const before = await fetch(`${stage.url}/api/visit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookieOf(other) },
      body: '{}',
    });
    expect(await before.json()).toMatchObject({ visitor: { id: visitor.id } });
    // At the same machine the key changes nothing.
    const same = await typeKey(code, classKey!, cookie);
    expect(same.ok).toBe(true);
    expect(same.headers.getSetCookie()).toEqual([]);
  });
  it('a key opens its own class only', async () => {
    const [one, other] = [await openVisit(5), await openVisit(5)];
    const { classKey } = await joined(await stage.visitor(), one.code);
    expect(await codeOf(await typeKey(other.code, classKey!))).toBe('key-unknown');
    expect(await codeOf(await typeKey(one.code, 'nothing'))).toBe('key-unknown');
    expect(await codeOf(await typeKey('FORGE-00', classKey!))).toBe('class-unknown');
    const wrong = await typeKey(one.code, '!!!!');
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });
});

test('V40. The code of an erased class opens nothing, and is given to no other class', async () => {
  const { code } = await openVisit(5);
  const { id } = await stage.storage.db
    .selectFrom('classes')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const dominique = await stage.staff('organiser', 'Dominique');
  for (let again = 0; again < 2; again++)
    expect((await stage.http(dominique.person, `/api/classes/${id}/erase`, {})).ok).toBe(true);
  expect(await codeOf(await join(await stage.visitor(), code))).toBe('class-unknown');
  const row = await stage.storage.db
    .selectFrom('classes')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirst();
  expect(row?.code).toBe(`erased:${code}`);
  expect(await stage.storage.write((trx) => isTaken(trx, code))).toBe(true);
});
