import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { type PageOf, pageOf, partOf } from '@ville-usine/shared/content/page-part';
import type { PageData } from '@ville-usine/shared/content/rendered-page';
import { expect, test, vi } from 'vitest';
import { renderPage } from './render-page.tsx';

// On the server the address of the edition is not known yet.
vi.mock('../net/base.ts', () => import('./base-to-come.ts'));

const say = (fr: string, en = fr) => ({ fr, en });
const portrait = { gender: 'woman', skin: 1, hair: 'bun', helmet: true, glasses: false };
const EDITION = {
  id: 'essai',
  version: 'a',
  title: say('Essai'),
  territory: say('Nulle part'),
  label: say('Essai'),
  languages: ['fr', 'en'],
  from: '2021-11-22',
  to: '2021-11-28',
  quizSectors: ['metallurgie'],
  plaques: [],
  sectors: [
    {
      id: 'metallurgie',
      name: say('Métallurgie', 'Metal'),
      colour: '#e0502a',
      icon: 'flame',
      invitation: say('Entre voir le métal liquide.', 'Come and see liquid metal.'),
      open: true,
      steps: [
        {
          id: 'tri',
          title: say('Le tri', 'Sorting'),
          line: say('ligne'),
          text: say('On trie </script> la ferraille.'),
        },
      ],
      facts: [{ figure: '1 538 °C', text: say('le fer fond'), source: 'Un manuel' }],
    },
  ],
  companies: [
    {
      id: 'acierie',
      sector: 'metallurgie',
      name: 'Aciérie <Étoile>',
      town: 'Fos',
      colour: '#e0502a',
      icon: 'flame',
      fictional: true,
      tagline: say('Recycle la ferraille', 'Recycles scrap'),
      text: say('On fond de vieilles voitures.', 'Old cars are melted.'),
      picture: { file: 'acierie.svg', alt: say('Un four la nuit', 'A furnace at night') },
      figures: [],
      object: { name: say('Un vélo'), text: say('Son cadre') },
      engagement: { kind: 'transition', text: say('Moins de gaz') },
      trades: ['fondeur'],
      people: [{ id: 'lea', name: 'Léa', trade: say('Fondeuse'), path: say('Un bac pro'), portrait }],
      ask: say('Fait-il chaud ?'),
      hours: say('Le matin'),
      faq: [{ question: say('Pourquoi la nuit ?', 'Why at night?'), answer: say('Le courant coûte moins.') }],
    },
  ],
  trades: [
    {
      id: 'fondeur',
      sector: 'metallurgie',
      feminine: say('Fondeuse', 'Founder'),
      masculine: say('Fondeur', 'Founder'),
      does: say('Elle mène le four.', 'She runs the furnace.'),
      day: [say('Au four')],
      likes: say('le feu'),
      training: [say('Bac pro fonderie')],
      where: say('en fonderie'),
      portrait,
    },
  ],
} as unknown as PublicEdition;

const dataOf = (path: string, language: 'fr' | 'en' = 'fr'): PageData => ({
  path,
  language,
  at: Date.parse('2026-11-23T10:00:00Z'),
  part: partOf(EDITION, pageOf(path) ?? ({ kind: 'about' } satisfies PageOf))!,
  programme: null,
});
const render = (path: string, language?: 'fr' | 'en') => renderPage(dataOf(path, language));

test('A100. A stand is whole in its HTML: its name, text, people, answers, trades and ways on', async () => {
  const { html } = await render('/visite/stand/acierie');
  for (const said of [
    'On fond de vieilles voitures.',
    'Léa, fondeuse',
    'Pourquoi la nuit',
    'Le courant coûte moins.',
  ])
    expect(html).toContain(said);
  expect(html).toContain('alt="Un four la nuit"');
  expect(html).toMatch(/<h2>Aciérie &lt;Étoile&gt;<\/h2>/);
  expect(html).toContain('href="/%ici%/visite/metier/fondeur"');
  expect(html).toContain('src="/%ici%/editions/essai/pictures/acierie.svg"');
  expect(html).not.toMatch(/<script|<template|\son\w+=/);
});

test('A100. So are a pavilion, a trade, the plan, « quel métier » and the pages of plain words', async () => {
  const said: Record<string, string[]> = {
    '/visite/secteur/metallurgie': [
      'Entre voir le métal liquide.',
      'Le tri',
      '1\u202f538\u00a0°C',
      'Aciérie &lt;Étoile&gt;',
    ],
    '/visite/metier/fondeur': ['Elle mène le four.', 'Bac pro fonderie', 'Aciérie &lt;Étoile&gt;'],
    '/visite': ['1. Métallurgie', 'href="/%ici%/visite/secteur/metallurgie"'],
    '/visite/quel-metier': ['vu-choose__pair'],
    '/visite/accessibilite': ['RGAA'],
  };
  for (const [path, lines] of Object.entries(said)) {
    const { html } = await render(path);
    // What React puts between two texts is no letter.
    const read = html.replaceAll('<!-- -->', '');
    for (const line of lines) expect(read.includes(line), `${line} on ${path}`).toBe(true);
    expect(/<script|<template/.test(html), path).toBe(false);
  }
});

test('A100. Pages asked for at once, in two languages, do not mix', async () => {
  const pages = await Promise.all([
    render('/visite/stand/acierie', 'en'),
    render('/visite/stand/acierie', 'fr'),
    render('/visite/metier/fondeur', 'en'),
  ]);
  expect(pages[0]!.html).toContain('Old cars are melted.');
  expect(pages[0]!.html).not.toContain('On fond de vieilles voitures.');
  expect(pages[1]!.html).toContain('On fond de vieilles voitures.');
  expect(pages[2]!.html).toContain('She runs the furnace.');
});

test('A105. A page says what it is and what it is about, and that a company is fictional', async () => {
  const stand = await render('/visite/stand/acierie');
  expect(stand.title).toBe('Aciérie <Étoile> · Métallurgie · Ville-Usine');
  expect(stand.description).toBe(
    'Recycle la ferraille. On fond de vieilles voitures. Entreprise fictive de démonstration.',
  );
  expect(stand.pictureAlt).toBe('Un four la nuit');
  expect(stand.facts).toMatchObject([
    {
      '@type': 'BreadcrumbList',
      itemListElement: [{ name: 'La ville' }, { name: 'Métallurgie' }, { position: 3 }],
    },
  ]);
  const english = await render('/visite/stand/acierie', 'en');
  expect(english.description).toBe(
    'Recycles scrap. Old cars are melted. Fictional company, for demonstration.',
  );
  expect((await render('/visite/metier/fondeur')).title).toBe(
    'Fondeuse / Fondeur · Métallurgie · Ville-Usine',
  );
  expect((await render('/visite/metier/fondeur', 'en')).title).toBe('Founder · Metal · Ville-Usine');
});

test('A105. An event says when, where and by whom, and to search engines no more than its source says', async () => {
  const event = { id: 'forum', title: say('Forum'), audience: [], womenOnly: false, source: 'Un communiqué' };
  const when = { from: '2021-11-22' };
  const path = '/visite/rencontres/pres-de-chez-toi/forum';
  const known = { ...event, when, place: { town: 'Toulon', online: false }, organiser: 'La chambre' };
  const withEvent = (one: object) => ({
    ...dataOf(path),
    programme: { events: [one], partners: [], map: null } as unknown as PageData['programme'],
  });
  const page = await renderPage(withEvent(known));
  expect(page.description).toBe('Lundi 22 novembre 2021, Toulon. Organisé par La chambre.');
  expect(page.facts.at(-1)).toMatchObject({
    '@type': 'Event',
    startDate: '2021-11-22',
    location: { name: 'Toulon' },
    organizer: { name: 'La chambre' },
  });
  expect((await renderPage(withEvent(event))).facts).toHaveLength(1);
});

test('A108. A page that leads nowhere is rendered with the way to the plan', async () => {
  const { html, title } = await render('/visite/nulle-part');
  expect(title).toContain('Cette adresse ne mène nulle part');
  expect(html).toContain('Aller au plan');
});
