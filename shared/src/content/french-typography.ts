/** Narrow no-break space, before ; ! ? and between groups of digits. */
const NARROW = '\u202f';
/** No-break space, before : and inside « », and between a number and its unit. */
const NO_BREAK = '\u00a0';

const UNITS = '°C|%|kg|km/h|m/s|km|cm|mm|m|g|Hz|V|h|L|J|kWh|tonnes?|litres?|mètres?|kilos?|minutes?|ans|mots';
const BEFORE_UNIT = new RegExp(`(?<=\\d)[ \\u202f](?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');

/**
 * A French text with the spaces and marks of French printing, whatever was typed. Running it twice changes
 * nothing, so a text is well set when `typeset(text) === text`.
 */
export function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll('...', '…')
    .replace(/(?<![\p{L}\d])(\d+|[IVX]{2,})e(?!\p{L})/gu, '$1ᵉ')
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, NARROW)
    .replace(BEFORE_UNIT, NO_BREAK)
    .replace(/«[ \u00a0\u202f]*/g, `«${NO_BREAK}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NO_BREAK}»`)
    .replace(/[ \u00a0\u202f]*([;!?]+)/g, `${NARROW}$1`)
    .replace(/(?<=[^\d\s\u00a0])[ \u00a0\u202f]*:(?=\s|$)/g, `${NO_BREAK}:`)
    .replace(/(?<=\d)[ \u00a0\u202f]*:(?=\s|$)/g, `${NO_BREAK}:`);
}
