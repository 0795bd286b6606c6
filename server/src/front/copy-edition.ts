import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An edition's folder once more, for tests, as another territory's with nothing going on in it. */
export function copyEdition(
  from: string,
  editions: string,
  { id, territory, departement }: { id: string; territory: string; departement: string },
): void {
  const folder = join(editions, id);
  cpSync(from, folder, { recursive: true });
  const head = readFileSync(join(folder, 'edition.yaml'), 'utf8')
    .replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^territory:.*(\n +.*)*$/m, `territory: { fr: "${territory}", en: "${territory}" }`);
  writeFileSync(join(folder, 'edition.yaml'), head);
  writeFileSync(join(folder, 'programme.yaml'), `departements: ["${departement}"]\nevents: []\n`);
}
