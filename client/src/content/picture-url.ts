import { useEditionStore } from './edition-store.ts';

/** Where the server gives out a picture of the loaded edition. */
export function pictureUrl(file: string): string {
  return `/editions/${useEditionStore.getState().edition?.id ?? ''}/pictures/${file}`;
}
