import type { StaffRole } from '@ville-usine/shared/people/person';
import type { Demo } from '../people/demo.ts';

const ROLES: Record<StaffRole, string> = {
  professional: 'Professionnel',
  moderator: 'Modération',
  organiser: 'Organisation',
  teacher: 'Enseignant',
};

/** What a start says to whoever sits before it, in French: where to go, and with which links. */
export function announce({
  url,
  demo,
  setUp,
  plain,
}: {
  url: string;
  demo: Demo | null;
  setUp: string | null;
  /** True where others reach this server without TLS. */
  plain: boolean;
}): string {
  const rows: [string, string][] = [['Visite', `${url}/`]];
  if (demo) {
    rows.push(['Code de classe', demo.classCode]);
    for (const { role, name, token } of demo.staff) {
      rows.push([`${ROLES[role]} (${name})`, `${url}/acces/${token}`]);
    }
  }
  if (setUp) rows.push(['Première ouverture', `${url}/acces/${setUp}`]);
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}   ${value}`);
  return [
    '',
    'Ville-Usine est ouverte.',
    '',
    ...lines,
    '',
    ...(demo
      ? [
          'Démonstration : ouvrez la visite et posez une question à Karim, approuvez-la avec le lien de modération,',
          'répondez avec le lien du professionnel. DEMO=0 ferme ces liens.',
        ]
      : []),
    ...(setUp ? ['« Première ouverture » est le lien de l’organisateur : il ne sert qu’une fois.'] : []),
    ...(plain
      ? [
          'Attention : sans TLS (https), ce qui passe sur le réseau peut y être lu. Gardez ce serveur sur un réseau de confiance.',
        ]
      : []),
    '',
  ].join('\n');
}
