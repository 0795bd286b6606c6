import { inEdition } from '../net/base.ts';
import { useEditionStore } from './edition-store.ts';

/** Where the server gives out a picture of the loaded edition. */
export function pictureUrl(file: string): string {
  return inEdition(`/editions/${useEditionStore.getState().edition?.id ?? ''}/pictures/${file}`);
}
