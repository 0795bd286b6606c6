/** Where an edition takes place. */
export const EDITION_ZONE = 'Europe/Paris';

/** Is this the name of a time zone, such as `Europe/Paris`? */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{1,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A zone as people read it: « Indian/Reunion » is Reunion. */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
