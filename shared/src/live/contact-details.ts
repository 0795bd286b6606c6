import { CONTACT_PATTERNS } from './contact-patterns.ts';

export type ContactKind = 'email' | 'phone' | 'handle' | 'url';

/** A contact detail found in a text: its place as UTF-16 offsets, `end` excluded. */
export type ContactDetail = { kind: ContactKind; start: number; end: number };

/** What stands in place of a contact detail. */
export const MASK = '•••';

/** E-mail addresses, telephone numbers, handles and web addresses in `text`, in order, none overlapping. */
export function findContactDetails(text: string): ContactDetail[] {
  const plain = withPlainCharacters(text);
  const found: ContactDetail[] = [];
  for (const { kind, regex, marks, keep } of CONTACT_PATTERNS) {
    for (const match of plain.matchAll(regex)) {
      const place = match.indices?.[marks === 'all' ? 0 : 1];
      if (place === undefined) continue;
      const [start, end] = place;
      if (keep(plain.slice(start, end), plain.slice(end))) found.push({ kind, start, end });
    }
  }
  return merged(found);
}

/** The same text with every contact detail replaced by `•••`; what is left holds none. */
export function maskContactDetails(text: string): string {
  let masked = text;
  for (let details = findContactDetails(masked); details.length > 0; details = findContactDetails(masked)) {
    for (const { start, end } of details.toReversed()) {
      masked = masked.slice(0, start) + MASK + masked.slice(end);
    }
  }
  return masked;
}

function merged(found: ContactDetail[]): ContactDetail[] {
  const apart: ContactDetail[] = [];
  for (const detail of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last && detail.start < last.end) last.end = Math.max(last.end, detail.end);
    else apart.push({ ...detail });
  }
  return apart;
}

/** Full-width and Arabic-Indic digits and the full-width @ read as the plain ones; every offset stays. */
function withPlainCharacters(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll('＠', '@')
    .replaceAll('．', '.');
}
