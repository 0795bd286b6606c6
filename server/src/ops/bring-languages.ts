import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '@ville-usine/shared/content/localized';
import { addTongue, type Tongue } from '@ville-usine/shared/words/tongue';

/** Where `<language>.ts` is dropped: beside the type of what it says. */
const folderOfTongues = () => new URL('./', import.meta.resolve('@ville-usine/shared/words/tongue'));

/** Adds the sentences of every language whose file lies there; gives those languages. */
export async function bringLanguages(folder = folderOfTongues()): Promise<Language[]> {
  const files = existsSync(fileURLToPath(folder)) ? readdirSync(folder) : [];
  const found = files.filter((file) => /^[a-z]{2}\.[jt]s$/.test(file));
  for (const file of found) {
    const { tongue } = (await import(new URL(file, folder).href)) as { tongue: Tongue };
    addTongue(file.slice(0, 2), tongue);
  }
  return found.map((file) => file.slice(0, 2));
}
