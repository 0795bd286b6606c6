/** The application's page with the address that its edition lies under, as `client/src/net/base` reads it. */
export function pageAt(page: string, base: string, wasAlone = false): string {
  return page.replace(/<html\b/, `<html data-base="${base}"${wasAlone ? ' data-kept=""' : ''}`);
}
