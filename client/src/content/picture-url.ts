import { inEdition } from '../net/base.ts';
import { useEditionStore } from './edition-store.ts';

let named = '';

/** Says whose pictures are meant while only a part of the edition is there. */
export function nameEdition(id: string): void {
  named = id;
}

/** Where the server gives out a picture of the loaded edition. */
export function pictureUrl(file: string): string {
  return inEdition(`/editions/${useEditionStore.getState().edition?.id ?? named}/pictures/${file}`);
}
