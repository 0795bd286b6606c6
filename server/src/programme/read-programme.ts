import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Partner, Programme } from '@ville-usine/shared/programme/programme';
import type { ContentFault } from '../content/content-fault.ts';
import { type Placed, readYaml } from '../content/read-yaml.ts';
import { TOWNS } from './geography.ts';

const PROGRAMME = 'programme.yaml';
const PARTNERS = 'partners.yaml';
/** An event's text is read between two others. */
const TEXT_WORDS = 60;

/** What happens in an edition's territory, and who makes it. */
export type TerritoryProgramme = Programme & { partners: Partner[] };

/** Reads both files, either of which an edition may do without; what is wrong goes to `faults`. */
export function readProgramme(folder: string, faults: ContentFault[]): TerritoryProgramme {
  const read = <S extends typeof Programme | typeof Partner>(file: string, schema: S) =>
    existsSync(join(folder, file)) ? readYaml(join(folder, file), file, schema, faults) : [];
  const [programme] = read(PROGRAMME, Programme);
  const partners = read(PARTNERS, Partner);
  if (programme) faults.push(...programmeFaults(programme as Placed<Programme>));
  return {
    ...((programme?.value as Programme | undefined) ?? { departements: [], events: [] }),
    partners: partners.map((one) => one.value as Partner),
  };
}

/** What no single event can show: an id given twice, a foreign département, a town that no map knows, a long text. */
function programmeFaults({ value, file, lineOf }: Placed<Programme>): ContentFault[] {
  const seen = new Set<string>();
  return value.events.flatMap(({ id, place, text }, n) => {
    const say = (
      severity: ContentFault['severity'],
      key: PropertyKey[],
      reason: string,
      mend: string,
    ): ContentFault => ({ file, line: lineOf(['events', n, ...key]), reason, mend, severity });
    const found: ContentFault[] = [];
    if (seen.has(id))
      found.push(say('error', ['id'], `L’événement « ${id} » existe déjà.`, 'Donnez un autre id.'));
    seen.add(id);
    const { departement, town } = place ?? {};
    if (departement && !value.departements.includes(departement))
      found.push(
        say(
          'error',
          ['place', 'departement'],
          `Le département ${departement} n’est pas du territoire.`,
          'Ajoutez-le en tête du fichier (departements), ou corrigez ce code.',
        ),
      );
    const known = TOWNS.filter((one) => one.name === town);
    if (town && !known.some((one) => !departement || one.departement === departement))
      found.push(
        say(
          'warning',
          ['place', 'town'],
          `La carte ne connaît pas « ${town} » : l’événement sera dans la liste seulement.`,
          'Ajoutez cette ville à assets/geo/towns.yaml.',
        ),
      );
    for (const [language, words] of Object.entries(text ?? {})) {
      const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (count > TEXT_WORDS)
        found.push(
          say(
            'error',
            ['text', language],
            `« text.${language} » a ${count} mots.`,
            `Gardez ${TEXT_WORDS} mots au plus.`,
          ),
        );
    }
    return found;
  });
}
