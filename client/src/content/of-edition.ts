import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { loadEdition, useEditionStore } from './edition-store.ts';

/** Does a pavilion belong to the edition? The city has thirteen, an edition may open fewer; until it is there one believes so. */
export function isOfEdition(
  sector: string,
  edition: Pick<PublicEdition, 'sectors'> | null = useEditionStore.getState().edition,
): boolean {
  return edition === null || edition.sectors.some(({ id }) => id === sector);
}

/** The edition, as soon as it is there. */
export function theEdition(): Promise<PublicEdition> {
  const { edition } = useEditionStore.getState();
  if (edition) return Promise.resolve(edition);
  void loadEdition();
  return new Promise((resolve) => {
    const stop = useEditionStore.subscribe((state) => {
      if (!state.edition) return;
      stop();
      resolve(state.edition);
    });
  });
}
