import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveStage } from '../../../tests/stage/live-stage.ts';
import { ListeningPeer, SpeakingPeer } from '../../../tests/stage/voice-peer.ts';
import { answerFailure } from '../ops/http-answers.ts';
import { createLogger } from '../ops/logger.ts';
import { Refusal } from '../ops/refusal.ts';
import { embeddedRelay } from './embedded-relay.ts';
import { offerRoutes } from './offer-routes.ts';
import type { Line, Relay } from './relay.ts';

const TOKEN = 'publish-secret';
let media: FastifyInstance;
let relay: Relay;
let stage: LiveStage;
const lines = new Map<string, Line>();

/** A media server of its own: our embedded one behind WHIP and WHEP, asking for a bearer token to publish. */
beforeAll(async () => {
  const logger = createLogger('silent');
  relay = await embeddedRelay({ ports: null, address: '127.0.0.1' }, logger);
  media = fastify();
  media.setErrorHandler(answerFailure(logger));
  const lined = (kind: 'speak' | 'listen', token: string | null) => ({
    async open({ headers }: { headers: { authorization?: string } }, room: string, offer: string) {
      if (token && headers.authorization !== `Bearer ${token}`) throw new Refusal('not-allowed');
      const take = `${kind}-${lines.size}`;
      const line = await relay[kind](room, offer, () => lines.delete(take));
      lines.set(take, line);
      return { take, answer: line.answer };
    },
    async end(_: unknown, take: string) {
      await lines.get(take)?.close();
      lines.delete(take);
    },
  });
  offerRoutes(media, '/whip', lined('speak', TOKEN));
  offerRoutes(media, '/whep', lined('listen', null));
  const url = await media.listen({ host: '127.0.0.1', port: 0 });
  stage = await LiveStage.open({
    voice: {
      kind: 'media-server',
      listeners: 1000,
      whipUrl: `${url}/whip/{session}`,
      whepUrl: `${url}/whep/{session}`,
      whipToken: TOKEN,
      whepToken: null,
    },
  });
});
afterAll(async () => {
  await stage.close();
  await relay.close();
  await media.close();
});

it('L176. A media server carries the sound over WHIP and WHEP, its publishing token stays on the server', async () => {
  const nadia = await stage.staff('professional', 'Nadia');
  const lea = await stage.visitor();
  const sessionId = await stage.session('live', [nadia.person]);
  await nadia.join(sessionId);
  await lea.join(sessionId);
  const answers: string[] = [];
  const over = (who: typeof nadia | typeof lea, kind: 'speak' | 'listen') => async (offer: string) => {
    const answer = await stage.offer(who.person, `/api/voice/${kind}/${sessionId}`, offer);
    expect(answer.status).toBe(201);
    answers.push(JSON.stringify([...answer.headers]), await answer.clone().text());
    return answer.text();
  };
  const speaker = await new SpeakingPeer().begin(over(nadia, 'speak'));
  const listener = await new ListeningPeer().begin(over(lea, 'listen'));
  await listener.hears(10);
  expect(lines.size).toBe(2);
  expect(answers.join() + lea.packets.join() + nadia.packets.join()).not.toContain(TOKEN);

  const silent = lea.next('room:now', ({ voice }) => voice?.speaker === null);
  await nadia.do('session:set-state', { sessionId, state: 'ended' });
  await silent;
  await expect.poll(() => lines.size).toBe(0);
  await speaker.end();
  await listener.end();
});

it('L176. a media server that is gone is said so', async () => {
  const away = await LiveStage.open({
    voice: {
      kind: 'media-server',
      listeners: 10,
      whipUrl: 'http://127.0.0.1:9/{session}',
      whepUrl: 'http://127.0.0.1:9/{session}',
      whipToken: null,
      whepToken: null,
    },
  });
  const ines = await away.staff('professional', 'Inès');
  const sessionId = await away.session('live', [ines.person]);
  const offer = 'v=0\r\ns=-\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=sendonly\r\n';
  const answer = await away.offer(ines.person, `/api/voice/speak/${sessionId}`, offer);
  expect([answer.status, (await answer.json()).error.code]).toEqual([502, 'voice-unreachable']);
  expect((await ines.join(sessionId)).room.now.voice).toEqual({ speaker: null });
  await away.close();
});

it('L223. whoever is blocked has their line deleted at the media server, at once', async () => {
  const ines = await stage.staff('professional', 'Inès');
  const sam = await stage.staff('moderator', 'Sam');
  const tom = await stage.visitor();
  const sessionId = await stage.session('live', [ines.person]);
  for (const one of [ines, tom]) await one.join(sessionId);
  const before = lines.size;
  const over = (who: typeof ines | typeof tom, kind: 'speak' | 'listen') => async (offer: string) =>
    (await stage.offer(who.person, `/api/voice/${kind}/${sessionId}`, offer)).text();
  const speaker = await new SpeakingPeer().begin(over(ines, 'speak'));
  const listener = await new ListeningPeer().begin(over(tom, 'listen'));
  await listener.hears(5);
  expect(lines.size).toBe(before + 2);
  const asked = { sessionId, key: crypto.randomUUID(), text: 'Tu es nul ?', place: null };
  const { question } = await tom.do('question:ask', asked);
  const why = { scope: 'session', reason: 'hurtful', note: '' } as const;
  await sam.do('visitor:block', { questionId: question.id, ...why });
  await expect.poll(() => lines.size).toBe(before + 1);
  await speaker.end();
  await listener.end();
});
