import type { StaffRole } from '@ville-usine/shared/people/person';
import type { Demo } from '../people/demo.ts';

const ROLES: Record<StaffRole, string> = {
  professional: 'Professionnel',
  moderator: 'Modération',
  organiser: 'Organisation',
  teacher: 'Enseignant',
};

/** What there is to say of one edition; `base` is the address it lies under. */
type Opened = {
  base: string;
  edition: { territory: { fr: string } };
  demo: Demo | null;
  setUp: string | null;
};

type Announced = {
  url: string;
  cities: readonly Opened[];
  /** True where others reach this server without TLS. */
  plain: boolean;
};

/** What a start says to whoever sits before it, in French: where to go, and with which links. */
export function announce({ url, cities, plain }: Announced): string {
  const several = cities.some(({ base }) => base !== '');
  return [
    '',
    'Ville-Usine est ouverte.',
    '',
    ...(several ? [`  Accueil, avec la carte des territoires   ${url}/`, ''] : []),
    ...cities.flatMap((city) => [
      ...(several ? [city.edition.territory.fr] : []),
      ...linksOf(city, url + city.base),
      '',
    ]),
    ...(cities.some(({ demo }) => demo)
      ? [
          'Démonstration : ouvrez la visite et posez une question à Karim, approuvez-la avec le lien de modération,',
          'répondez avec le lien du professionnel. DEMO=0 ferme ces liens.',
        ]
      : []),
    ...(cities.some(({ setUp }) => setUp)
      ? ['« Première ouverture » est le lien de l’organisateur : il ne sert qu’une fois.']
      : []),
    ...(plain
      ? [
          'Attention : sans TLS (https), ce qui passe sur le réseau peut y être lu. Gardez ce serveur sur un réseau de confiance.',
        ]
      : []),
    '',
  ].join('\n');
}

function linksOf({ demo, setUp }: Opened, url: string): string[] {
  const rows: [string, string][] = [['Visite', `${url}/`]];
  if (demo) {
    rows.push(['Code de classe', demo.classCode]);
    for (const { role, name, token } of demo.staff) {
      rows.push([`${ROLES[role]} (${name})`, `${url}/acces/${token}`]);
    }
  }
  if (setUp) rows.push(['Première ouverture', `${url}/acces/${setUp}`]);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}   ${value}`);
}
