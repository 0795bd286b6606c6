const DAY_MS = 86_400_000;

/** What a `datetime-local` field holds, `2026-10-25T14:30`, in this zone; that of the device where none is given. */
export function toLocal(iso: string, timeZone?: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const parts = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/**
 * The UTC text of a local time, empty where it is none. Of an hour that comes twice it is the first; one that the
 * change to summer time leaves out is an hour later on the clock.
 */
export function toUtc(local: string, timeZone?: string): string {
  const asUtcMs = Date.parse(/^[\d-]{10,}T[\d:]{5}$/.test(local) ? `${local}:00Z` : '');
  if (Number.isNaN(asUtcMs)) return '';
  // The offsets of the day before and of the day after: they differ only where the clocks change between.
  const [before, after] = [asUtcMs - DAY_MS, asUtcMs + DAY_MS].map((nearMs) => offsetMs(nearMs, timeZone));
  const meant = [before!, after!]
    .map((offset) => new Date(asUtcMs - offset).toISOString())
    .filter((iso) => toLocal(iso, timeZone) === local)
    .sort();
  return meant[0] ?? new Date(asUtcMs - before!).toISOString();
}

/** How far the clocks of a zone are ahead of UTC at a moment, milliseconds. */
function offsetMs(atMs: number, timeZone?: string): number {
  const minute = new Date(Math.floor(atMs / 60_000) * 60_000);
  return Date.parse(`${toLocal(minute.toISOString(), timeZone)}:00Z`) - minute.getTime();
}
