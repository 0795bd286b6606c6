const NARROW = '\u202f';
const FIXED = '\u00a0';

/**
 * French typography: a narrow no-break space before ? ! ; and % and inside numbers, a no-break space before a colon
 * and inside quotation marks, and between a number and its unit. Only ordinary spaces already there are changed.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([?!;%])/g, `${NARROW}$1`)
    .replace(/ ([:»])/g, `${FIXED}$1`)
    .replace(/« /g, `«${FIXED}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(/(\d) (?=(?:h|min|s|°C|kg|km|m|cm|mm|t|kWh|MW|m²|m³)(?![\p{L}\d]))/gu, `$1${FIXED}`)
    .replace(/(\d\u00a0h) (?=\d)/g, `$1${FIXED}`);
}
