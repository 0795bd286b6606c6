import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '../ops/test-server.ts';

let server: TestServer;
const sockets: Socket[] = [];
beforeAll(async () => {
  server = await createTestServer();
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(() => server.stop());

type Wire = { ok: boolean; error?: { code: string; sentence: string } };
const connect = (
  headers: Record<string, string>,
  auth: object = { as: 'visitor' },
  transport = 'websocket',
) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = io(server.url, {
      transports: [transport],
      forceNew: true,
      reconnection: false,
      auth,
      extraHeaders: headers,
    });
    sockets.push(socket);
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
const { host } = new URL('http://127.0.0.1');

describe('the handshake', () => {
  test('P17. A socket speaks for the person its cookie names, and for nobody else.', async () => {
    const visitor = await server.visit();
    const moderator = await server.enter('moderator');
    const cookie = `${visitor.cookie}; ${moderator.cookie}`;
    await connect({ cookie }, { as: 'visitor' });
    await connect({ cookie }, { as: 'staff' });
    const people = [...server.app.io.sockets.sockets.values()].map((socket) => socket.data.person.id);
    expect(people).toEqual([visitor.id, moderator.id]);
  });

  test.each(['websocket', 'polling'])(
    'P18. Without a valid cookie a socket is refused (%s).',
    async (transport) => {
      const visitor = await server.visit();
      for (const [headers, auth, code] of [
        [{}, { as: 'visitor' }, 'no-visitor'],
        [{ cookie: 'vu_visite=nope' }, { as: 'visitor' }, 'no-visitor'],
        [{ cookie: visitor.cookie }, { as: 'staff' }, 'no-staff'],
        [{}, { as: { toString: 1 } }, 'no-visitor'],
      ] as const) {
        await expect(connect({ ...headers }, auth, transport)).rejects.toMatchObject({ data: { code } });
      }
    },
  );

  test.each(['websocket', 'polling'])(
    'P19. A page of another site cannot connect (%s).',
    async (transport) => {
      const { cookie } = await server.visit();
      for (const origin of ['http://evil.example', 'null', `http://${host}:1`, 'not a url']) {
        await expect(connect({ cookie, origin }, { as: 'visitor' }, transport)).rejects.toThrow();
      }
      await connect({ cookie, origin: server.url }, { as: 'visitor' }, transport);
    },
  );

  test('P31. A page that takes itself for another visitor than its cookie names is refused.', async () => {
    const [inaya, leo] = [await server.visit(), await server.visit()];
    const { cookie } = leo;
    await expect(connect({ cookie }, { as: 'visitor', id: inaya.id })).rejects.toMatchObject({
      data: { code: 'no-visitor' },
    });
    await connect({ cookie }, { as: 'visitor', id: leo.id });
  });

  test('P20. New colours and a class are known to the sockets that are open.', async () => {
    const visitor = await server.visit();
    await connect({ cookie: visitor.cookie });
    await fetch(`${server.url}/api/visit`, {
      method: 'PATCH',
      headers: { cookie: visitor.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ helmet: 'red' }),
    });
    const [socket] = server.app.io.sockets.sockets.values();
    expect(socket?.data.person).toMatchObject({ id: visitor.id, helmet: 'red' });
  });
});

describe('bad messages', () => {
  const BAD: [string, unknown[]][] = [
    ['null', [null]],
    ['nothing', []],
    ['a number', [42]],
    ['a list', [[[]]]],
    ['an unknown key', [{ sessionId: 'demo-metallurgie', admin: true }]],
    ['a prototype', [JSON.parse('{"__proto__":{"a":1},"sessionId":{"$ne":1}}')]],
    ['bytes', [new Uint8Array([1, 2, 3])]],
  ];

  test('O8. A thousand of each bad message leave the server up, and whoever asked for an answer gets one.', async () => {
    const other = await connect({ cookie: (await server.visit()).cookie });
    for (const [, args] of BAD) {
      const socket = await connect({ cookie: (await server.visit()).cookie });
      for (let i = 0; i < 1000; i++) {
        socket.emit('live:join', ...args);
        socket.emit('no:such-message', ...args);
      }
      const reply: Wire = await socket.timeout(8000).emitWithAck('live:join', ...args);
      expect(reply.ok).toBe(false);
      expect(['bad-request', 'too-fast']).toContain(reply.error?.code);
      expect(reply.error?.sentence).toMatch(/\.$/);
      socket.disconnect();
    }
    const fine = await other.timeout(5000).emitWithAck('live:join', { sessionId: 'demo-metallurgie' });
    expect(fine).toMatchObject({ ok: true, value: { session: { id: 'demo-metallurgie' } } });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  test('O9. A message over 16 KB ends its own connection and nobody else’s.', async () => {
    const other = await connect({ cookie: (await server.visit()).cookie });
    const socket = await connect({ cookie: (await server.visit()).cookie });
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    socket.emit('question:ask', { text: 'a'.repeat(20_000) });
    await gone;
    expect(other.connected).toBe(true);
  });

  test('O10. Questions are held to a pace a child keeps, and the answer says how long to wait.', async () => {
    const socket = await connect({ cookie: (await server.visit()).cookie });
    const ask = () =>
      socket.timeout(5000).emitWithAck('question:ask', {
        sessionId: 'demo-metallurgie',
        key: crypto.randomUUID(),
        text: 'Fait-il chaud près du four ?',
        place: null,
      });
    const replies = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(replies.map((reply) => reply.ok)).toEqual([true, true, true, false]);
    expect(replies[3]).toMatchObject({ error: { code: 'too-fast', retryAfter: 5 } });
  });
});
