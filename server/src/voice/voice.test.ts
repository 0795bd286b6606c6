import { setTimeout as pause } from 'node:timers/promises';
import type { SessionAudience } from '@ville-usine/shared/live/session';
import type { Person } from '@ville-usine/shared/people/person';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';
import { ListeningPeer, SpeakingPeer } from '../../../tests/stage/voice-peer.ts';
import { renewVisitor } from '../people/handshake.ts';

const EMBEDDED = { kind: 'embedded', listeners: 2, ports: null, address: '127.0.0.1' } as const;

let stage: LiveStage;
let nadia: StaffActor;
let karim: StaffActor;
const ended: (() => Promise<void>)[] = [];
beforeAll(async () => {
  stage = await LiveStage.open({ voice: EMBEDDED });
  nadia = await stage.staff('professional', 'Nadia');
  karim = await stage.staff('professional', 'Karim');
});
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});
afterAll(() => stage.close());

const OFFER = 'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\n';
const sending = `${OFFER}m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=sendonly\r\n`;
const receiving = `${OFFER}m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=recvonly\r\n`;

async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { error: { code: string } }).error.code;
}

async function speak(who: Person, sessionId: string) {
  let line = '';
  const peer = await new SpeakingPeer().begin(async (offer) => {
    const answer = await stage.offer(who, `/api/voice/speak/${sessionId}`, offer);
    expect(answer.status).toBe(201);
    line = answer.headers.get('location')!;
    return answer.text();
  });
  ended.unshift(() => peer.end());
  await peer.connected();
  return { peer, line };
}

async function listen(who: VisitorActor | StaffActor, sessionId: string) {
  await who.join(sessionId);
  const as = who.person.kind === 'staff' ? '?as=staff' : '';
  const peer = await new ListeningPeer().begin(async (offer) => {
    const answer = await stage.offer(who.person, `/api/voice/listen/${sessionId}${as}`, offer);
    expect(answer.status).toBe(201);
    return answer.text();
  });
  ended.unshift(() => peer.end());
  return peer;
}

it('L171. Nadia speaks, a pupil and a moderator hear her; her colleague waits, and her second page takes over', async () => {
  const sessionId = await stage.session('live', [nadia.person, karim.person]);
  await nadia.join(sessionId);
  const lea = await stage.visitor();
  expect((await lea.join(sessionId)).room.now.voice).toEqual({ speaker: null });
  const told = lea.next('room:now', ({ voice }) => voice?.speaker?.name === 'Nadia');
  const first = await speak(nadia.person, sessionId);
  await told;
  const path = `/api/voice/speak/${sessionId}`;
  expect(await codeOf(await stage.offer(karim.person, path, sending))).toBe('voice-busy');
  const sam = await stage.staff('moderator', 'Sam');
  const [pupil, moderator] = [await listen(lea, sessionId), await listen(sam, sessionId)];
  await pupil.hears(10);
  await moderator.hears(10);

  const again = await speak(nadia.person, sessionId);
  expect(again.line).not.toBe(first.line);
  const second = await listen(lea, sessionId);
  await second.hears(10);
  const silent = lea.next('room:now', ({ voice }) => voice?.speaker === null);
  expect((await stage.hangUp(nadia.person, again.line)).status).toBe(204);
  await silent;
  expect((await speak(karim.person, sessionId)).line).toContain('/line/');
});

it('L171. nobody else speaks: no visitor, no moderator, no professional of another session, nobody when it is over', async () => {
  const sessionId = await stage.session('live', [nadia.person]);
  const path = `/api/voice/speak/${sessionId}`;
  const lea = await stage.visitor();
  const sam = await stage.staff('moderator', 'Sam');
  expect(await codeOf(await stage.offer(null, path, sending))).toBe('no-staff');
  expect(await codeOf(await stage.offer(lea.person, path, sending))).toBe('no-staff');
  for (const who of [sam, karim])
    expect(await codeOf(await stage.offer(who.person, path, sending))).toBe('not-allowed');
  await nadia.do('session:set-state', { sessionId, state: 'ended' });
  expect(await codeOf(await stage.offer(nadia.person, path, sending))).toBe('session-closed');
  expect(await nadia.refused('voice:picture', { sessionId, on: true })).toBe('voice-silent');
});

it.each([
  ['sends', sending],
  ['sends and receives', receiving.replace('recvonly', 'sendrecv')],
  ['says no direction', receiving.replace('a=recvonly\r\n', '')],
  ['says both', `${receiving}a=sendonly\r\n`],
  ['hides a second microphone', `${receiving}m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=sendonly\r\n`],
  ['opens a channel of data', `${receiving}m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n`],
])(
  'L173. a visitor’s offer that %s is refused: pupils have no microphone and no camera',
  async (_, offer) => {
    const sessionId = await stage.session('live', [nadia.person]);
    await nadia.join(sessionId);
    await speak(nadia.person, sessionId);
    const lea = await stage.visitor();
    await lea.join(sessionId);
    const answer = await stage.offer(lea.person, `/api/voice/listen/${sessionId}`, offer);
    expect(await codeOf(answer)).toBe('voice-one-way');
  },
);

it('L173. only who is in the session listens, and not whom it is not for', async () => {
  const classId = await stage.schoolClass('4e B');
  const audience = { kind: 'classes' as const, classIds: [classId] };
  const sessionId = await stage.session('live', [nadia.person], { audience });
  const path = `/api/voice/listen/${sessionId}`;
  const [pupil, stranger] = [await stage.visitor({ classId }), await stage.visitor()];
  expect(await codeOf(await stage.offer(null, path, receiving))).toBe('no-visitor');
  expect(await codeOf(await stage.offer(stranger.person, path, receiving))).toBe('not-allowed');
  expect(await codeOf(await stage.offer(pupil.person, path, receiving))).toBe('not-allowed');
  await pupil.join(sessionId);
  expect(await codeOf(await stage.offer(pupil.person, path, receiving))).toBe('voice-silent');
});

it('L174. The end of the session ends every line, and so does the speaker’s last packet', async () => {
  const sessionId = await stage.session('live', [nadia.person]);
  await nadia.join(sessionId);
  const lea = await stage.visitor();
  await speak(nadia.person, sessionId);
  const peer = await listen(lea, sessionId);
  await peer.hears(5);
  const silent = lea.next('room:now', ({ voice }) => voice?.speaker === null);
  await nadia.do('session:set-state', { sessionId, state: 'ended' });
  await silent;
  await pause(200);
  const { audio } = peer.packets;
  await pause(200);
  expect(peer.packets.audio).toBe(audio);
});

it('L175. The listener beyond the limit is told so and keeps the session in writing; a place given up is free', async () => {
  const sessionId = await stage.session('live', [nadia.person]);
  await nadia.join(sessionId);
  await speak(nadia.person, sessionId);
  const [lea, tom, zoe] = await Promise.all([stage.visitor(), stage.visitor(), stage.visitor()]);
  await (await listen(lea, sessionId)).hears(5);
  await listen(tom, sessionId);
  // Their own second page takes no second place.
  await listen(tom, sessionId);
  await zoe.join(sessionId);
  const path = `/api/voice/listen/${sessionId}`;
  const full = await stage.offer(zoe.person, path, receiving);
  expect([full.status, await codeOf(full)]).toEqual([503, 'voice-full']);
  const asked = { sessionId, key: crypto.randomUUID(), text: 'Et par écrit ?', place: null };
  expect((await zoe.do('question:ask', asked)).question.text).toBe('Et par écrit ?');
  await nadia.do('session:set-state', { sessionId, state: 'ended' });
});

it('L177. Everyone in the room is told who speaks, and whether a picture comes with it', async () => {
  const sessionId = await stage.session('live', [nadia.person]);
  await nadia.join(sessionId);
  const lea = await stage.visitor();
  await lea.join(sessionId);
  await speak(nadia.person, sessionId);
  const shown = lea.next('room:now', ({ voice }) => voice?.speaker?.picture === true);
  await nadia.do('voice:picture', { sessionId, on: true });
  const [{ voice }] = await shown;
  expect(voice?.speaker).toMatchObject({ name: 'Nadia', staffId: nadia.person.id });
  const late = await stage.visitor();
  expect((await late.join(sessionId)).room.now.voice).toEqual(voice);
});

describe('L223. Whoever is put out of a session, or blocked in it, hears nothing more from that moment', () => {
  /** Nothing comes any more, well before whoever only lost their network would be given up. */
  async function hearsNoMore(peer: ListeningPeer): Promise<void> {
    await pause(300);
    const { audio } = peer.packets;
    await pause(300);
    expect(peer.packets.audio).toBe(audio);
  }

  it('a blocked visitor, who may hear again once they are not; a colleague hears on', async () => {
    const sessionId = await stage.session('live', [nadia.person]);
    await nadia.join(sessionId);
    await speak(nadia.person, sessionId);
    const [lea, tom] = [await stage.visitor(), await stage.visitor()];
    const sam = await stage.staff('moderator', 'Sam');
    const peers = [await listen(lea, sessionId), await listen(tom, sessionId)] as const;
    await peers[0].hears(5);
    const asked = { sessionId, key: crypto.randomUUID(), text: 'Tu es nul ?', place: null };
    const { question } = await lea.do('question:ask', asked);
    const why = { scope: 'session', reason: 'hurtful', note: '' } as const;
    const { blockId } = await sam.do('visitor:block', { questionId: question.id, ...why });
    await hearsNoMore(peers[0]);
    const heard = peers[1].packets.audio;
    await peers[1].hears(heard + 5);
    const path = `/api/voice/listen/${sessionId}`;
    expect(await codeOf(await stage.offer(lea.person, path, receiving))).toBe('visitor-blocked');
    await sam.do('visitor:unblock', { blockId });
    await (await listen(lea, sessionId)).hears(5);
    await nadia.do('session:set-state', { sessionId, state: 'ended' });
  });

  it('a pupil who left its class, an adult whose link was renewed, and whoever hands the computer on', async () => {
    const classId = await stage.schoolClass('4e B');
    const camille = await stage.staff('organiser', 'Camille');
    const ways: [
      audience: SessionAudience,
      out: (who: VisitorActor, sessionId: string) => Promise<unknown>,
    ][] = [
      [
        { kind: 'classes', classIds: [classId] },
        async (who) => renewVisitor(stage.app.io, { ...who.person, classId: null }),
      ],
      [{ kind: 'adults' }, (_, sessionId) => stage.adultLink(sessionId, camille.person)],
      [{ kind: 'everyone' }, (who) => stage.http(who.person, '/api/visit/next', {})],
    ];
    for (const [audience, putOut] of ways) {
      const sessionId = await stage.session('live', [nadia.person], { audience });
      await nadia.join(sessionId);
      await speak(nadia.person, sessionId);
      const lea =
        audience.kind === 'adults'
          ? await stage.adult(await stage.adultLink(sessionId, camille.person))
          : await stage.visitor(audience.kind === 'classes' ? { classId } : {});
      const peer = await listen(lea, sessionId);
      await peer.hears(5);
      await putOut(lea, sessionId);
      await hearsNoMore(peer);
      await nadia.do('session:set-state', { sessionId, state: 'ended' });
    }
  });
});
