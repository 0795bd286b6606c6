import type { ImportReason } from '@ville-usine/shared/quiz/import-report';
import { Parser } from 'htmlparser2';
import { ReadFault } from './draft.ts';
import { MAX_HTML_DEPTH } from './exchange-limits.ts';

/** How a text is written. `auto` is Moodle's own: plain, with the HTML that it finds. */
export type TextFormat = 'html' | 'auto' | 'plain' | 'markdown';

/** Tags that only say where a line ends, or nothing at all: nothing is lost with them. */
const QUIET = new Set(['p', 'br', 'div', 'span', 'html', 'body']);
const BREAKS = new Set([
  'p',
  'br',
  'div',
  'li',
  'tr',
  'ul',
  'ol',
  'table',
  'pre',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const PICTURES = new Set(['img', 'svg', 'video', 'audio', 'object', 'embed', 'iframe', 'canvas', 'math']);
const SILENT = new Set(['script', 'style', 'head', 'template']);
/** What makes a text in Moodle's own format HTML; `x<y` is none of it. */
const MARKUP =
  /<\/?(?:p|br|div|span|b|i|u|em|strong|a|ul|ol|li|sub|sup|img|table|tr|td|th|tbody|h[1-6]|pre|code|font|hr|video|audio|iframe|script|style)(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]{2,12});/i;

const RAISED: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  n: 'ⁿ',
};
const LOWERED: Record<string, string> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
};

/**
 * A text of a quiz file without markup: lines stay lines, H<sub>2</sub>O becomes H₂O. What is lost with the markup is
 * added to `reasons`, once each.
 *
 * @throws {ReadFault} `tags-too-deep`
 */
export function plainText(text: string, format: TextFormat, reasons: ImportReason[]): string {
  if (format === 'plain') return text;
  if (format === 'markdown') {
    if (/[*_`#[\]]/.test(text)) once(reasons, { code: 'markdown-kept' });
    return text;
  }
  if (format === 'auto' && !MARKUP.test(text)) return text;
  let plain = '';
  let depth = 0;
  let silent = 0;
  let pictures = 0;
  let marked = false;
  let letters: Record<string, string> | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_HTML_DEPTH) throw new ReadFault({ code: 'tags-too-deep', max: MAX_HTML_DEPTH });
      if (SILENT.has(name)) silent += 1;
      if (PICTURES.has(name)) {
        pictures += 1;
        if (attributes['alt'] && silent === 0) plain += ` [${attributes['alt']}] `;
      } else if (!QUIET.has(name)) marked ||= name !== 'sup' && name !== 'sub';
      if (BREAKS.has(name)) plain += '\n';
      if (name === 'sup') letters = RAISED;
      if (name === 'sub') letters = LOWERED;
    },
    ontext(data) {
      if (silent > 0) return;
      const flat = data.replace(/[ \t\r\n]+/g, ' ');
      const map = letters;
      const known = map !== null && [...flat].every((letter) => letter in map);
      if (map !== null && !known) marked = true;
      plain += map !== null && known ? [...flat].map((letter) => map[letter]).join('') : flat;
    },
    onclosetag(name) {
      depth -= 1;
      if (SILENT.has(name)) silent -= 1;
      if (BREAKS.has(name) && name !== 'br') plain += '\n';
      if (name === 'sup' || name === 'sub') letters = null;
    },
  });
  parser.end(text);
  if (marked) once(reasons, { code: 'html-removed' });
  const already = reasons.find((reason) => reason.code === 'pictures-left');
  if (already) already.count += pictures;
  else if (pictures > 0) reasons.push({ code: 'pictures-left', count: pictures });
  return plain;
}

/** A text as HTML that `plainText` reads back letter by letter. */
export function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll('\n', '<br>');
}

function once(reasons: ImportReason[], reason: ImportReason): void {
  if (!reasons.some((one) => one.code === reason.code)) reasons.push(reason);
}
