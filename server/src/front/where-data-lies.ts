import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStorage } from '../storage/open-storage.ts';

/** Where an edition's database lies. */
export type DataPlace = {
  dataDir: string;
  /** It lay alone in the data folder before others came. */
  wasAlone: boolean;
};

const hasDatabase = (folder: string) => existsSync(join(folder, 'ville-usine.db'));

/**
 * Each edition's folder. One alone lies in the data folder itself, several in one folder each under it; nothing is ever
 * moved: an edition that began in one of these places stays there, however many are open beside it. What lies in the
 * data folder belongs to the edition that was opened there last. Throws a `StartupError` where that cannot be read.
 */
export async function whereDataLies(
  dataDir: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DataPlace>> {
  const [only, ...more] = ids;
  const own = (id: string) => join(dataDir, id);
  if (only !== undefined && more.length === 0)
    return new Map([[only, { dataDir: hasDatabase(own(only)) ? own(only) : dataDir, wasAlone: false }]]);
  const without = ids.filter((id) => !hasDatabase(own(id)));
  const first = without.length > 0 && hasDatabase(dataDir) ? await ownerOf(dataDir, ids) : null;
  return new Map(
    ids.map((id) => {
      const wasAlone = id === first && without.includes(id);
      return [id, { dataDir: wasAlone ? dataDir : own(id), wasAlone }];
    }),
  );
}

/** The edition that was opened last on this database; one from before that was noted belongs to the first that is named. */
async function ownerOf(dataDir: string, ids: readonly string[]): Promise<string | undefined> {
  const storage = await openStorage({ dataDir });
  try {
    const last = await storage.db
      .selectFrom('edition_versions')
      .select('edition')
      .orderBy('loaded_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return last?.edition ?? ids[0];
  } finally {
    await storage.close();
  }
}
