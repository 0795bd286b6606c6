import { randomUUID } from 'node:crypto';
import { PublicTranscript } from '@ville-usine/shared/live/transcript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let karim: StaffActor;
let sam: StaffActor;
let lea: VisitorActor;
beforeAll(async () => {
  stage = await LiveStage.open();
  karim = await stage.staff('professional', 'Karim');
  sam = await stage.staff('moderator', 'Sam');
  lea = await stage.visitor();
});
afterAll(() => stage.close());

const say = (who: StaffActor, sessionId: string, text: string, key: string = randomUUID()) =>
  who.do('caption:say', { sessionId, key, text });

it('L180. Captions by staff reach everyone in the public log, once under their key, and whoever comes later', async () => {
  const sessionId = await stage.session('live', [karim.person]);
  await lea.join(sessionId);
  const key = randomUUID();
  await say(karim, sessionId, ' On\u200b coule à 1500 degrés. ', key);
  await say(karim, sessionId, 'On coule à 1500 degrés.', key);
  await say(sam, sessionId, 'Regardez la poche.');
  await lea.settled(sessionId);
  const texts = () => lea.snapshot!.room.captions.map(({ text, by }) => [text, by]);
  const both = [
    ['On coule à 1500 degrés.', 'Karim'],
    ['Regardez la poche.', 'Sam'],
  ];
  expect(texts()).toEqual(both);
  expect(lea.gap).toBe(false);
  const late = await stage.visitor();
  const there = await late.join(sessionId);
  expect(there.room.captions.map(({ text, by }) => [text, by])).toEqual(both);
  expect(await karim.refused('caption:say', { sessionId, key: randomUUID(), text: ' \n ' })).toBe(
    'caption-empty',
  );
  const long = { sessionId, key: randomUUID(), text: 'a'.repeat(201) };
  expect(await karim.refused('caption:say', long)).toBe('too-large');
});

it('L181. A caption corrected or removed leaves no earlier word in the log, a snapshot or the transcript', async () => {
  const sessionId = await stage.session('live', [karim.person]);
  await lea.join(sessionId);
  const { caption: wrong } = await say(karim, sessionId, 'Le zfaux chiffre.');
  const { caption: gone } = await say(karim, sessionId, 'Un mot ztrop.');
  await sam.do('caption:correct', { captionId: wrong.id, text: 'Le bon chiffre.' });
  await sam.do('caption:remove', { captionId: gone.id });
  await lea.settled(sessionId);
  expect(lea.snapshot!.room.captions).toMatchObject([{ text: 'Le bon chiffre.', corrected: true }]);
  const log = await lea.do('live:sync', { sessionId, since: { public: 0 } });
  expect(log.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  const said = JSON.stringify([log, await (await stage.visitor()).join(sessionId)]);
  for (const word of ['zfaux', 'ztrop']) expect(said).not.toContain(word);
  expect(said).toContain('Le bon chiffre.');

  await karim.do('session:set-state', { sessionId, state: 'ended' });
  const closed = { sessionId, key: randomUUID(), text: 'Encore.' };
  expect(await karim.refused('caption:say', closed)).toBe('session-closed');
  const json = await stage.http(null, `/api/transcript/${sessionId}/json`);
  const transcript = PublicTranscript.parse(await json.json());
  expect(transcript.captions).toMatchObject([{ text: 'Le bon chiffre.', by: 'Karim', corrected: true }]);
  expect(transcript.moments).toContainEqual({ at: wrong.at, kind: 'caption', captionId: wrong.id });
  const csv = await (await stage.http(null, `/api/transcript/${sessionId}/csv`)).text();
  expect(csv).toContain(`${wrong.at};;;;;Karim;Le bon chiffre.;;oui;sous-titre;\r\n`);
  const replay = await (await stage.http(null, `/api/replay/${sessionId}`)).json();
  expect(replay).toMatchObject({ captions: [{ id: wrong.id }] });
  const pdf = await stage.http(null, `/api/transcript/${sessionId}/pdf`);
  expect((await pdf.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
});

it('L180. another session’s professional and visitors write no caption, and correct none', async () => {
  const sessionId = await stage.session('live', [karim.person]);
  const ines = await stage.staff('professional', 'Inès');
  const { caption } = await say(karim, sessionId, 'Bonjour.');
  const captionId = caption.id;
  for (const who of [ines, lea]) {
    const payload = { sessionId, key: randomUUID(), text: 'Moi.' };
    expect(await who.refused('caption:say', payload)).toBe('not-allowed');
    expect(await who.refused('caption:correct', { captionId, text: 'Moi.' })).toBe('not-allowed');
    expect(await who.refused('caption:remove', { captionId })).toBe('not-allowed');
  }
  const stolen = { sessionId, key: captionId, text: 'Autre chose.' };
  expect(await sam.refused('caption:say', stolen)).toBe('not-allowed');
});
