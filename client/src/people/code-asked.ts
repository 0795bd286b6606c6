/** A word, then digits. Which codes there are is read where they are typed: their words need not come with the first page. */
const CODE = /^\s*\p{L}{3,12}[\s\p{P}]*\d[\d\s]*$/u;

/** The class code of `/?code=FORGE-42`, as a QR code holds it; null without one. */
export function codeAsked(search: string = globalThis.location.search): string | null {
  const code = new URLSearchParams(search).get('code') ?? '';
  return CODE.test(code) ? code.trim().toUpperCase() : null;
}

/** The address forgets the code, so that a reload does not ask again. */
export function forgetCode(): void {
  const address = new URL(globalThis.location.href);
  if (!address.searchParams.has('code')) return;
  address.searchParams.delete('code');
  globalThis.history.replaceState(null, '', address.pathname + address.search + address.hash);
}
