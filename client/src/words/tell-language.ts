import type { Language } from '@ville-usine/shared/content/localized';

/** Has the server render the next page in this language, and the address no longer say another. */
export function tellLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain HTTP, which schools use
  document.cookie = `vu_langue=${language}; path=/; SameSite=Lax`;
  const address = new URL(window.location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}
