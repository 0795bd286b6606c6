import { randomUUID } from 'node:crypto';
import type { Actor } from '../stage/actor.ts';
import { barriers, cutWords } from './look-for.ts';
import { ask, expect, MEETING, organiserLine, reading, test } from './people.ts';
import type { RunningServer } from './server.ts';

const NIGHT = 'Vous travaillez la nuit ?';

/** Has the organiser open a second session, for everyone. */
async function openSecond(server: RunningServer): Promise<{ organiser: Actor; second: string }> {
  const organiser = await organiserLine(server);
  const { sessions } = (await (await fetch(`${server.url}/api/sessions`)).json()) as {
    sessions: { professionals: { id: string }[] }[];
  };
  const { sessionId } = await organiser.do('session:create', {
    key: randomUUID(),
    plan: {
      kind: 'questions',
      title: { fr: 'Coulée de nuit' },
      sectorId: 'metallurgie',
      companyId: null,
      professionals: sessions.flatMap(({ professionals }) => professionals.map(({ id }) => id)).slice(0, 1),
      venue: 'hall',
      startsAt: new Date(Date.now() + 300_000).toISOString(),
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
      capacity: null,
      audience: { kind: 'everyone' },
      languages: ['fr'],
      moderation: 'before',
      slots: null,
    },
  });
  await organiser.send('session:set-state', { sessionId, state: 'open' });
  return { organiser, second: sessionId };
}

test('A75. a moderator reads two sessions in one queue by keyboard alone; L21. what is held is read masked and refused', async ({
  server,
  arrive,
}) => {
  const nadia = await arrive(server.link(/mod[ée]rat/i));
  const desk = reading(nadia.page);
  const read = (text: string | RegExp) => desk.getByRole('blockquote').getByText(text);
  const { keyboard } = nadia.page;
  await expect(nadia.page.getByText('Tout est lu').first()).toBeVisible();
  const { organiser, second } = await openSecond(server);
  await expect(nadia.page.getByRole('button', { name: /2 rencontres/ })).toBeVisible();

  const tom = await arrive(MEETING);
  await tom.page.getByLabel('Ta question', { exact: true }).fill('Tu peux m’appeler au 06 12 34 56 78 ?');
  await expect(tom.page.getByText(/on ne donne jamais ses coordonnées/).first()).toBeVisible();
  await tom.page.getByRole('button', { name: /^Envoyer/ }).click();
  await expect(tom.page.getByText(/Elle contient des coordonnées/).first()).toBeVisible();
  await expect(read(/m’appeler au/)).toBeVisible();
  const lea = await arrive(`/visite/rencontre/${second}`);
  await ask(lea.page, NIGHT);
  await expect(nadia.page).toHaveTitle('(2) Modération · Ville-Usine');
  await expect(nadia.page.getByText('12 34 56')).toHaveCount(0);
  const found = await barriers(nadia.page);

  // While one writes no key acts; what was begun is still there.
  await keyboard.press('e');
  await keyboard.type(' azru');
  await keyboard.press('Escape');
  await expect(nadia.page.getByText('Commencée, gardée ici')).toBeVisible();
  await nadia.page.reload();
  await expect(read(/m’appeler au/)).toBeVisible();
  await keyboard.press('e');
  await expect(nadia.page.getByLabel('Reformuler', { exact: true })).toHaveValue(/azru$/);
  await keyboard.press('Escape');
  await keyboard.press('r');
  await keyboard.press('1');
  await keyboard.press('Enter');
  await expect(tom.page.getByText(/Tu peux la reposer sans elles/).first()).toBeVisible();

  // Acts of two sessions are taken back in their order.
  await expect(read(NIGHT)).toBeVisible();
  await keyboard.press('a');
  await expect(lea.page.getByText(/Elle est dans la file du professionnel/).first()).toBeVisible();
  await keyboard.press('Control+z');
  await expect(read(NIGHT)).toBeVisible();
  await keyboard.press('u');
  await expect(read(/m’appeler au/)).toBeVisible();

  await keyboard.press('ArrowDown');
  await expect(read(NIGHT)).toBeVisible();
  await keyboard.press('b');
  await keyboard.press('3');
  found.push(...(await barriers(nadia.page)));
  await keyboard.press('Enter');
  await expect(lea.page.getByText('Ta participation est en pause').first()).toBeVisible();
  await expect(lea.page.getByText('Elle est mise de côté pendant ta pause').first()).toBeVisible();
  await lea.page.reload();
  await expect(lea.page.getByText('Trop de messages sont arrivés d’un coup').first()).toBeVisible();
  await expect(lea.page.getByLabel('Ta question', { exact: true })).toHaveCount(0);
  found.push(...(await barriers(lea.page)));

  await keyboard.press('l');
  const blocked = nadia.page.getByRole('dialog', { name: 'Visiteurs bloqués' });
  await expect(blocked.getByText(NIGHT)).toBeVisible();
  await blocked.getByRole('button', { name: /^Débloquer/ }).click();
  await expect(lea.page.getByLabel('Ta question', { exact: true })).toBeVisible();
  await keyboard.press('Escape');
  await expect(blocked).toHaveCount(0);

  // Another moderator is quicker: one is told, and what one was writing is given back.
  const { desk: other } = await organiser.join(second);
  await keyboard.press('ArrowDown');
  await expect(read(NIGHT)).toBeVisible();
  await keyboard.press('e');
  await nadia.page.getByLabel('Reformuler', { exact: true }).fill('Travaillez-vous aussi la nuit ?');
  await organiser.do('question:approve', { questionId: other!.questions[0]!.id });
  await expect(desk.getByText(/^Déjà traitée par/)).toBeVisible();
  await desk.getByRole('button', { name: 'L’envoyer quand même' }).click();
  await expect(lea.page.getByText('Travaillez-vous aussi la nuit ?').first()).toBeVisible();
  organiser.close();
  await ask(lea.page, 'Et le dimanche ?');
  await expect(nadia.page).toHaveTitle('(2) Modération · Ville-Usine');

  // A session that is switched off is not in the queue, also after a reload.
  await keyboard.press('m');
  const sessions = nadia.page.getByRole('dialog', { name: 'Mes rencontres' });
  found.push(...(await barriers(nadia.page)));
  await sessions.getByRole('checkbox', { name: /Coulée de nuit/ }).press('Space');
  await keyboard.press('Escape');
  await expect(nadia.page).toHaveTitle('(1) Modération · Ville-Usine');
  await nadia.page.reload();
  await expect(read(/m’appeler au/)).toBeVisible();
  await expect(nadia.page.getByText('Et le dimanche ?')).toHaveCount(0);
  await keyboard.press('?');
  await expect(nadia.page.getByRole('dialog', { name: 'Les touches' })).toBeVisible();
  await keyboard.press('Escape');
  await nadia.page.setViewportSize({ width: 320, height: 640 });
  found.push(...(await cutWords(nadia.page)));
  expect(found).toEqual([]);
});
