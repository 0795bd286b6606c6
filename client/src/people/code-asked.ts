import { readClassCode } from '@ville-usine/shared/people/class-code';

/** The class code of `/?code=FORGE-42`, as a QR code holds it; null without one. */
export function codeAsked(search: string = globalThis.location.search): string | null {
  return readClassCode(new URLSearchParams(search).get('code') ?? '');
}

/** The address forgets the code, so that a reload does not ask again. */
export function forgetCode(): void {
  const address = new URL(globalThis.location.href);
  if (!address.searchParams.has('code')) return;
  address.searchParams.delete('code');
  globalThis.history.replaceState(null, '', address.pathname + address.search + address.hash);
}
