import { randomUUID } from 'node:crypto';
import { REQUESTS, type RequestName } from '@ville-usine/shared/wire';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Actor } from '../stage/actor.ts';
import { LiveStage } from '../stage/live-stage.ts';
import { type StartedServer, startServer } from '../stage/start-server.ts';

const SESSION = 'rencontre';
const MANY = 1000;
const NAMES = Object.keys(REQUESTS) as RequestName[];

let server: StartedServer;
let honest: Actor;
let professional: string;
const acknowledged: string[] = [];
const actors: Actor[] = [];

async function someone(cookie: string, as: 'visitor' | 'staff' = 'visitor'): Promise<Actor> {
  const actor = new Actor(server.url, { auth: { as }, extraHeaders: { cookie } });
  actors.push(actor);
  return actor.connect();
}

/** An honest visitor's question in the middle of it all, kept once it is acknowledged. */
async function askHonestly(): Promise<void> {
  const text = `Pourquoi ${acknowledged.length} ?`;
  const payload = { sessionId: SESSION, key: randomUUID(), text, place: null };
  acknowledged.push((await honest.do('question:ask', payload)).question.id);
}

beforeAll(async () => {
  server = await startServer();
  await server.addSession(SESSION);
  honest = await someone(await server.visit());
  professional = await server.hire('professional', 'Karim', SESSION);
});
afterAll(async () => {
  for (const actor of actors) actor.close();
  await server.close();
});

/** Sends a thousand of something from nine visitors and a professional, each under the limit of one socket. */
async function fire(what: (attacker: Actor, i: number) => Promise<unknown> | unknown): Promise<void> {
  const visitors = Array.from({ length: 9 }, async () => someone(await server.visit()));
  const all = await Promise.all([...visitors, someone(professional, 'staff')]);
  for (let from = 0; from < MANY; from += 200) {
    const wave = Array.from({ length: 200 }, (_, i) => what(all[(from + i) % all.length]!, from + i));
    await Promise.all(wave);
    await askHonestly();
  }
  for (const one of all) one.close();
}

const anything = (attacker: Actor) => attacker.socket as unknown as { emit(...args: unknown[]): void };
const answerTo = (attacker: Actor, name: string, ...args: unknown[]) =>
  attacker.socket.timeout(15_000).emitWithAck(name, ...(args as never[])) as Promise<{
    ok: boolean;
    error?: { code: string; sentence: string };
  }>;

const WRONG: ((i: number) => unknown)[] = [
  () => 7,
  () => 'text',
  () => true,
  () => [],
  () => [[[[[]]]]],
  () => ({}),
  () => ({ sessionId: null, questionId: null }),
  () => ({ sessionId: { toString: 'x' }, key: 1, text: [], place: 'here' }),
  () => ({ sessionId: SESSION, key: 'no-key', text: 'x', place: null }),
  () => ({ sessionId: SESSION, key: randomUUID(), text: 'x', place: null, extra: '__proto__' }),
  () => JSON.parse('{"__proto__":{"ok":true},"constructor":1}') as unknown,
  () => Buffer.from([1, 2, 3]),
  () => ({ sessionId: Buffer.from('x') }),
  () => ({ questionId: `${'x'.repeat(61)}` }),
  () => ({ sessionId: SESSION, since: { public: -1 } }),
  () => ({ sessionId: SESSION, since: { public: 1.5 } }),
  (i) => Array.from({ length: 50 }, () => i),
];

describe('L40. Whatever is sent, the server stays up and loses nothing', () => {
  it('a thousand null payloads are each answered', async () => {
    await fire(async (attacker, i) => {
      const reply = await answerTo(attacker, NAMES[i % NAMES.length]!, null);
      expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    });
  });

  it('a thousand messages without an acknowledgement', async () => {
    await fire((attacker, i) => {
      const payloads = [{ sessionId: SESSION }, { questionId: randomUUID() }, null, undefined];
      anything(attacker).emit(NAMES[i % NAMES.length]!, payloads[i % payloads.length]);
    });
  });

  it('a thousand wrong types are each answered with a sentence', async () => {
    await fire(async (attacker, i) => {
      const name = NAMES[i % NAMES.length]!;
      // These take an empty message, and some of the wrong ones are empty.
      if (['presence:leave', 'tour:join', 'round:get'].includes(name)) return;
      const reply = await answerTo(attacker, name, WRONG[Math.floor(i / NAMES.length) % WRONG.length]!(i));
      expect(reply.ok).toBe(false);
      expect(reply.error?.sentence.length).toBeGreaterThan(10);
    });
  });

  it('a thousand unknown events, reserved names among them', async () => {
    const names = [
      '',
      'admin',
      '__proto__',
      'constructor',
      'toString',
      'error',
      'question:',
      'live:events',
      '💥',
    ];
    await fire((attacker, i) => anything(attacker).emit(names[i % names.length]!, { i }, [i], null));
  });

  it('a thousand steps that are none', async () => {
    await fire((attacker, i) =>
      anything(attacker).emit('presence:step', WRONG[i % WRONG.length]!(i), () => {}),
    );
  });

  it('a thousand oversized frames close the line they came on', async () => {
    const big = 'x'.repeat(17 * 1024);
    const frames = [`42["question:ask",{"text":"${big}"}]`, big, `40${big}`, Buffer.alloc(17 * 1024)];
    for (let from = 0; from < MANY; from += 50) {
      const closed = Array.from({ length: 50 }, (_, i) => rawLine(frames[(from + i) % frames.length]!));
      await Promise.all(closed);
      await askHonestly();
    }
  });

  it('a thousand broken packets', async () => {
    const packets = [
      '42',
      '42[',
      '42["',
      '42{}',
      '42[null]',
      '42["disconnect"]',
      '42["error",{}]',
      '4',
      '5',
      '40/admin,',
    ];
    packets.push(
      '451-["question:ask",{"_placeholder":true,"num":0}]',
      '451-["x",{"_placeholder":true,"num":9}]',
    );
    packets.push(
      '2probe',
      '6',
      'x',
      '',
      '0{"sid":1}',
      '43[null]',
      '431["x"]',
      '45999999-["x"]',
      '42["connect",null]',
    );
    for (let from = 0; from < MANY; from += 50) {
      const lines = Array.from({ length: 50 }, (_, i) => {
        const packet = packets[(from + i) % packets.length]!;
        return rawLine('40{"as":"visitor"}', packet, Buffer.from(packet), 'close');
      });
      await Promise.all(lines);
      await askHonestly();
    }
  });

  it('and every question acknowledged meanwhile is there, once', async () => {
    const moderator = await someone(await server.hire('moderator', 'Sam'), 'staff');
    const { desk } = await moderator.join(SESSION);
    const ids = desk!.questions.map((question) => question.id);
    expect(acknowledged.length).toBeGreaterThan(60);
    expect(ids.filter((id) => acknowledged.includes(id)).sort()).toEqual(acknowledged.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    const rows = await server.storage.db.selectFrom('questions').select('id').execute();
    expect(rows.map((row) => row.id).sort()).toEqual(ids.sort());
    expect((await fetch(`${server.url}/api/sessions`)).status).toBe(200);
  });
});

describe('L41. Odd characters do not cut a question off', () => {
  it.each(['a\u0000b', 'a\ud83d b', 'a\u202Eb', '👩‍🏭'.repeat(20), "'; DROP TABLE questions; --"])(
    '%j',
    async (text) => {
      const payload = { sessionId: SESSION, key: randomUUID(), text, place: null };
      const { question } = await honest.do('question:ask', payload);
      const row = server.storage.db.selectFrom('questions').select('text').where('id', '=', question.id);
      expect((await row.executeTakeFirstOrThrow()).text).toBe(question.text);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must be gone.
      expect(question.text).toBe(text.replace(/\u0000|\u202E|\ud83d(?![\udc00-\udfff])/g, ''));
    },
  );
});

describe('L42. A page of another site cannot open a line here, with whatever cookie', () => {
  const open = async (transport: 'websocket' | 'polling', origin: string) => {
    const cookie = await server.visit();
    const extraHeaders = { cookie, origin };
    const actor = new Actor(server.url, { transports: [transport], extraHeaders });
    actors.push(actor);
    return actor.connect().then(
      () => 'open',
      () => 'refused',
    );
  };

  it.each(['websocket', 'polling'] as const)('by %s', async (transport) => {
    expect(await open(transport, server.url)).toBe('open');
    for (const origin of ['https://ailleurs.example', 'null', 'http://127.0.0.1:1', 'nonsense']) {
      expect(await open(transport, origin)).toBe('refused');
    }
  });

  it('and without a visit there is no line at all', async () => {
    const nobody = new Actor(server.url, { extraHeaders: { cookie: 'vu_visite=stolen' } });
    await expect(nobody.connect()).rejects.toMatchObject({ data: { code: 'no-visitor' } });
    const noStaff = new Actor(server.url, {
      auth: { as: 'staff' },
      extraHeaders: { cookie: await server.visit() },
    });
    await expect(noStaff.connect()).rejects.toMatchObject({ data: { code: 'no-staff' } });
  });
});

describe('L226. Wrong clocks and wrong numbers change nothing of what everyone sees', () => {
  it('a server whose clock is set back and forth numbers on without a gap; who listens and who syncs end alike', async () => {
    let now = new Date('2021-11-22T09:00:00.000Z');
    const stage = await LiveStage.open({ clock: { now: () => now } });
    const sam = await stage.staff('moderator', 'Sam');
    const karim = await stage.staff('professional', 'Karim');
    const sessionId = await stage.session('live', [karim.person]);
    const [listens, syncs] = [await stage.visitor(), await stage.visitor()];
    for (const one of [sam, listens, syncs]) await one.join(sessionId);
    const author = await stage.visitor();
    for (let turn = 0; turn < 12; turn++) {
      now = new Date(now.getTime() + (turn % 3 === 0 ? 2 : -1) * 3_600_000 * (turn + 1));
      const asked = { sessionId, key: randomUUID(), text: `À l’heure ${turn} ?`, place: null };
      const { question } = await author.do('question:ask', asked);
      if (turn % 4 === 3) continue;
      await sam.do('question:approve', { questionId: question.id });
      await listens.do('question:vote', { questionId: question.id });
    }
    const known = syncs.snapshot!;
    const again = await stage.connect(syncs.person);
    again.snapshot = { ...known, questions: [], heads: { public: 0, own: 0 } };
    await again.sync(sessionId);
    await listens.settled(sessionId);
    expect(listens.gap).toBe(false);
    const fresh = await (await stage.visitor()).join(sessionId);
    const seen = (questions: typeof fresh.questions) =>
      questions.map(({ id, text }) => `${id} ${text}`).sort();
    expect(fresh.questions).toHaveLength(9);
    expect(seen(listens.snapshot!.questions)).toEqual(seen(fresh.questions));
    expect(seen(again.snapshot.questions)).toEqual(seen(fresh.questions));
    await stage.close();
  });

  it('a page that asks for what comes after numbers there never were is told the heads, and nothing else', async () => {
    const since = { public: Number.MAX_SAFE_INTEGER, own: Number.MAX_SAFE_INTEGER };
    const { events, heads, more } = await honest.do('live:sync', { sessionId: SESSION, since });
    expect({ events, more }).toEqual({ events: [], more: false });
    expect(heads.own).toBeGreaterThan(0);
    for (const stream of ['desk', 'class'] as const)
      expect(await honest.refused('live:sync', { sessionId: SESSION, since: { [stream]: 0 } })).toBe(
        'not-allowed',
      );
    for (const wrong of [-1, 1.5, '1', 2 ** 60, null])
      expect(
        await honest.refused('live:sync', { sessionId: SESSION, since: { public: wrong as number } }),
      ).toBe('bad-request');
  });
});

/** Opens a bare line, sends these frames, and resolves when it is closed. « close » closes it from this side. */
function rawLine(...frames: (string | Buffer)[]): Promise<void> {
  return new Promise((resolve) => {
    const line = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    line.once('message', () => {
      for (const frame of frames) {
        if (frame === 'close') line.close();
        else line.send(frame, () => undefined);
      }
    });
    line.on('error', () => undefined);
    line.once('close', () => resolve());
  });
}
