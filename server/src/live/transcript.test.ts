import { randomUUID } from 'node:crypto';
import { PublicTranscript, type Transcript } from '@ville-usine/shared/live/transcript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveStage, type StaffActor, type VisitorActor } from '../../../tests/stage/live-stage.ts';

let stage: LiveStage;
let lea: VisitorActor;
let karim: StaffActor;
let sam: StaffActor;
let over: string;

async function ask(sessionId: string, text: string): Promise<string> {
  const { question } = await lea.do('question:ask', { sessionId, key: randomUUID(), text, place: null });
  return question.id;
}

beforeAll(async () => {
  stage = await LiveStage.open();
  lea = await stage.visitor();
  karim = await stage.staff('professional', 'Karim');
  sam = await stage.staff('moderator', 'Sam');
  over = await stage.session('live', [karim.person]);
  const answered = await ask(over, 'Où naît l’œuvre ?');
  await sam.do('question:approve', { questionId: answered });
  await karim.do('question:answer', { questionId: answered, text: 'À l’été, « près » du four.' });
  await ask(over, 'zwaiting ?');
  const refused = await ask(over, 'zrefused ?');
  await sam.do('question:refuse', { questionId: refused, reason: 'other' });
  const held = await ask(over, 'zheld 06 12 34 56 78 ?');
  const taken = await ask(over, 'zretracted ?');
  await sam.do('question:approve', { questionId: taken });
  await sam.do('question:refuse', { questionId: taken, reason: 'hurtful' });
  await sam.do('question:refuse', { questionId: held, reason: 'contact-details' });
  const asked = { kind: 'single' as const, question: 'Quel four ?', options: ['À arc', 'zbarc'] };
  const open = async (shown: boolean) =>
    (await karim.do('poll:open', { ...asked, sessionId: over, key: randomUUID(), shown })).poll.id;
  for (const shown of [false, true]) await lea.do('poll:vote', { pollId: await open(shown), choice: [1] });
  const of = { kind: 'step', id: 'fusion' } as const;
  await karim.do('room:spotlight', { sessionId: over, show: { kind: 'spot', of } });
  await sam.do('session:set-state', { sessionId: over, state: 'ended' });
});
afterAll(() => stage.close());

const FORMS = [
  'transcript/:id',
  'transcript/:id/json',
  'transcript/:id/csv',
  'transcript/:id/pdf',
  'replay/:id',
];
const at = (form: string, id: string) => `/api/${form.replace(':id', id)}`;

it('L130. what is left of a session holds what is public and nothing else', async () => {
  // The print is compressed; it is made of the same record as the file.
  for (const form of FORMS.filter((one) => !one.endsWith('pdf'))) {
    const answer = await stage.http(lea.person, at(form, over));
    expect(answer.status).toBe(200);
    const text = await answer.text();
    for (const hidden of ['zwaiting', 'zrefused', 'zheld', 'zretracted', '12 34'])
      expect(text).not.toContain(hidden);
    expect(text).toContain('Où naît l’œuvre ?');
  }
  const file = PublicTranscript.parse(await (await stage.http(null, at('transcript/:id/json', over))).json());
  expect(file.questions).toMatchObject([
    { pseudonym: lea.person.pseudonym, answer: { by: 'Karim', text: 'À l’été, « près » du four.' } },
  ]);
  const kinds = ['question', 'answer', 'state'];
  expect(file.moments.map((one) => one.kind).filter((one) => kinds.includes(one))).toEqual(kinds);
});

it('L200. polls and what was on the big screen are in it: sums, and nothing of who voted', async () => {
  const answer = await stage.http(null, at('transcript/:id/json', over));
  const text = await answer.text();
  const { polls, spotlights, moments } = PublicTranscript.parse(JSON.parse(text));
  expect(polls).toMatchObject([
    { question: 'Quel four ?', by: 'Karim', voters: 1, choices: [{ count: null }, { count: null }] },
    {
      voters: 1,
      choices: [
        { text: 'À arc', count: 0 },
        { text: 'zbarc', count: 1 },
      ],
    },
  ]);
  expect(spotlights).toMatchObject([{ kind: 'spot', of: { kind: 'step', id: 'fusion' } }]);
  expect(spotlights[0]?.name.fr.length).toBeGreaterThan(2);
  expect(moments.filter((one) => one.kind === 'poll')).toHaveLength(2);
  expect(text).not.toContain(lea.person.id);
  const csv = await (await stage.http(null, at('transcript/:id/csv', over))).text();
  expect(csv).toContain(`;Quel four ?;;1;Karim;zbarc;;;sondage;1\r\n`);
  expect(csv).toContain(';lieu à l’écran;');
  const replay = await (await stage.http(null, at('replay/:id', over))).json();
  expect(replay.polls).toMatchObject([{ counts: null }, { counts: [0, 1] }]);
});

it('L201. a print says its times in its reader’s zone, written out, and knows no zone that does not exist', async () => {
  const { day, time } = await import('./pdf-times.ts');
  const moment = '2026-11-23T21:30:00.000Z';
  expect(time(moment, { language: 'fr', zone: 'Indian/Reunion' })).toBe('01 h 30');
  expect(day(moment, { language: 'en', zone: 'Indian/Reunion' })).toBe('24 November 2026');
  expect(time(moment, { language: 'fr', zone: 'Europe/Paris' })).toBe('22 h 30');
  for (const zone of ['Indian/Reunion', 'No/Where', '../etc', 'x'.repeat(300), '']) {
    const query = `?zone=${encodeURIComponent(zone)}&zone=twice`;
    expect((await stage.http(null, `${at('transcript/:id/pdf', over)}${query}`)).status).toBe(200);
    expect((await stage.http(null, `${at('transcript/:id/pdf', over)}?zone=${zone}`)).status).toBe(200);
  }
});

it('L132. they are there once the session is over, for whoever may see it', async () => {
  const running = await stage.session('live');
  const closed = await stage.session('ended');
  const classId = await stage.schoolClass('4e B');
  const audience_json = JSON.stringify({ kind: 'classes', classIds: [classId] });
  await stage.storage.write((trx) =>
    trx.updateTable('live_sessions').set({ audience_json }).where('id', '=', closed).execute(),
  );
  const pupil = await stage.visitor({ classId });
  const codeOf = async (who: VisitorActor | null, form: string, id: string) => {
    const answer = await stage.http(who?.person ?? null, at(form, id));
    return answer.ok ? 'ok' : ((await answer.json()) as { error: { code: string } }).error.code;
  };
  for (const form of FORMS) {
    expect(await codeOf(lea, form, running)).toBe('session-not-over');
    expect(await codeOf(lea, form, closed)).toBe('not-allowed');
    expect(await codeOf(null, form, closed)).toBe('not-allowed');
    expect(await codeOf(pupil, form, closed)).toBe('ok');
    expect(await codeOf(lea, form, 'nothing')).toBe('not-found');
  }
});

it('L133. moderators read the desk’s view, without contact details; nobody else does', async () => {
  const asked = async (who: VisitorActor | StaffActor, query = '') =>
    (await (await stage.http(who.person, `${at('transcript/:id', over)}${query}`)).json()) as Transcript;
  const desk = await asked(sam, '?as=staff');
  expect(desk.desk?.questions).toHaveLength(5);
  expect(desk.desk?.journal.length).toBeGreaterThan(5);
  expect(JSON.stringify(desk)).not.toMatch(/12 34|06 12/);
  expect((await asked(karim, '?as=staff')).desk).toBeUndefined();
  expect((await asked(lea)).desk).toBeUndefined();
  expect((await stage.http(lea.person, `${at('transcript/:id', over)}?as=staff`)).status).toBe(401);
});

it('L134. the print is tagged, says its language and has our fonts in it', async () => {
  const answer = await stage.http(lea.person, at('transcript/:id/pdf', over));
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toContain(`compte-rendu-${over}.pdf`);
  const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toContain('/Lang (fr-FR)');
  for (const font of ['BricolageGrotesque-ExtraBold', 'AtkinsonHyperlegibleNext-Regular']) {
    expect(pdf).toContain(font);
  }
  expect(pdf).toContain('/FontFile2');
});

it('L134. characters of other scripts, many questions and an empty session are printed too', async () => {
  const { transcriptPdf } = await import('./transcript-pdf.ts');
  const file = PublicTranscript.parse(await (await stage.http(null, at('transcript/:id/json', over))).json());
  const one = file.questions[0]!;
  const long = Array.from({ length: 60 }, (_, i) => ({
    ...one,
    text: `Łódź 日本 🚀 ${i} ${'mot '.repeat(40)}`,
  }));
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages(await transcriptPdf({ ...file, questions: long }, 'fr'))).toBeGreaterThan(5);
  expect(pages(await transcriptPdf({ ...file, questions: [] }, 'en'))).toBe(1);
});
