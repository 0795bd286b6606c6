import { Edition } from '@ville-usine/shared/content/edition';
import type { Kysely } from 'kysely';
import type { Storage } from '../storage/open-storage.ts';
import type { Tables } from '../storage/tables.ts';
import type { LoadedEdition } from './read-edition.ts';

/** How many versions of an edition are kept: to look back at, not an archive. */
const MOST = 5;

/** Keeps what an edition holds now; the version loaded last is the one a later start falls back to. */
export async function keepEdition(storage: Storage, edition: LoadedEdition, at: Date): Promise<void> {
  const { version, folder: _, ...content } = edition;
  const kept = { loaded_at: at.toISOString(), content_json: JSON.stringify(content) };
  await storage.write(async (trx) => {
    await trx
      .insertInto('edition_versions')
      .values({ edition: edition.id, version, ...kept })
      .onConflict((conflict) => conflict.columns(['edition', 'version']).doUpdateSet(kept))
      .execute();
    const newest = trx
      .selectFrom('edition_versions')
      .select('version')
      .where('edition', '=', edition.id)
      .orderBy('loaded_at', 'desc')
      .limit(MOST);
    await trx
      .deleteFrom('edition_versions')
      .where('edition', '=', edition.id)
      .where('version', 'not in', newest)
      .execute();
  });
}

/** The last version of an edition that was right, and when it was loaded; null without one that can still be read. */
export async function lastKept(
  db: Kysely<Tables>,
  id: string,
  folder: string,
): Promise<{ edition: LoadedEdition; loadedAt: string } | null> {
  const row = await db
    .selectFrom('edition_versions')
    .selectAll()
    .where('edition', '=', id)
    .orderBy('loaded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  // A newer server may ask more of an edition than the one that kept it.
  const content = Edition.safeParse(JSON.parse(row.content_json));
  if (!content.success) return null;
  return { edition: { ...content.data, version: row.version, folder }, loadedAt: row.loaded_at };
}
