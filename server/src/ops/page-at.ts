/** A page of the application with the address that its edition lies under, as `client/src/net/base` reads it. */
export function pageAt(page: string, base = '', wasAlone = false): string {
  if (!base) return page;
  return page.replace(/<html\b/, `<html data-base="${base}"${wasAlone ? ' data-kept=""' : ''}`);
}
