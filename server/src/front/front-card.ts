import { inLanguage, type Language, type Localized } from '@ville-usine/shared/content/localized';
import { FRANCE } from './france-map.ts';
import { FRONT_WORDS } from './front-words.ts';
import { type Html, html } from './html.ts';
import type { City } from './open-city.ts';

/** Where a card's keys lead: into the city, or to what was asked for before an edition was chosen. */
export type CardWays = { enter: string; pages: string } | { go: string };

type CardProps = { number: number; colour: string; city: City; language: Language; ways: CardWays };

/** One territory: what its edition is, when, how much there is in it, and its doors. */
export function frontCard({ number, colour, city, language, ways }: CardProps): Html {
  const t = FRONT_WORDS[language];
  const { territory, label, title, theme, from, to, open, programme, ...content } = city.edition;
  const say = (text: Localized) => inLanguage(text, language);
  const name = say(territory);
  const lands = programme.departements.map((code) => FRANCE[code]?.name ?? code);
  const facts: [number, (n: number) => string][] = [
    [content.sectors.length, t.sectors],
    [content.companies.length, t.stands],
    [content.trades.length, t.trades],
  ];
  return html`<li class="vf-sheet" style="--t:${colour}"><div class="vf-head"><span class="vf-number" aria-hidden="true">${number}</span>
<div><h2>${name}</h2><p>${say(label)}</p></div></div>
<div class="vf-body"><p class="vf-what"><strong>${say(title)}</strong>${say(theme)}</p>
<p class="vf-soft">${between(from, to, language)}${open ? html`<br>${inLanguage(open, language)}` : null}</p>
<dl class="vf-facts">${facts.map(([n, word]) => html`<div><dt>${word(n)}</dt><dd>${n}</dd></div>`)}</dl>
${lands.length > 0 && html`<p class="vf-soft">${t.departements(lands.length, lands.join(', '))}</p>`}
<p class="vf-ways">${keys(ways, name, t)}</p></div></li>`;
}

function keys(ways: CardWays, name: string, t: (typeof FRONT_WORDS)['fr']): Html {
  if ('go' in ways)
    return html`<a class="vf-key" href="${ways.go}" data-address="${ways.go}" aria-label="${t.goOf(name)}">${t.go}</a>`;
  return html`<a class="vf-key" href="${ways.enter}" data-address="${ways.enter}" aria-label="${t.enterOf(name)}">${t.enter}</a>
<a class="vf-key vf-key2" href="${ways.pages}" aria-label="${t.pagesOf(name)}">${t.pages}</a>`;
}

/** The place of an edition that could not be opened. */
export function closedCard(territory: Localized, language: Language): Html {
  return html`<li class="vf-sheet" style="--t:#5a5566"><div class="vf-head"><div><h2>${inLanguage(territory, language)}</h2></div></div>
<div class="vf-body"><p>${FRONT_WORDS[language].closed}</p></div></li>`;
}

/** « 22–28 novembre 2021 ». */
function between(from: string, to: string, language: Language): string {
  const days = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return days.formatRange(new Date(from), new Date(to));
}
