import type { Portrait } from '@ville-usine/shared/content/company';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { useEditionStore } from '../content/edition-store.ts';

/** A professional with the face the edition gives them. */
export type Face = { name: string; trade: string; portrait: Portrait | null };

/** The face of one of a session's professionals. */
export function faceOf({ name, trade, companyId }: LiveSession['professionals'][number]): Face {
  const companies = useEditionStore.getState().edition?.companies ?? [];
  const company = companies.find(({ id }) => id === companyId);
  return { name, trade, portrait: company?.people.find((one) => one.name === name)?.portrait ?? null };
}
