import { Parser } from 'htmlparser2';
import type { FaultSentence } from '../content-fault.ts';
import { PICTURE_WORDS } from '../fault-words.ts';

type Found = { line: number; sentence: FaultSentence };

const ACTIVE = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener']);
const WORDS = new Set(['text', 'tspan', 'textpath']);
/** What an address may be inside a drawing: a part of itself. */
const OWN = /^\s*#/;

/** What a drawing holds that is not drawn in it: scripts, references to elsewhere, texts; each with its line. */
export function foreignIn(svg: string): Found[] | 'no-svg' {
  const found: Found[] = [];
  let root: string | null = null;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase().replace(/^.*:/, '');
        root ??= name;
        const say = (sentence: FaultSentence) =>
          found.push({ line: svg.slice(0, parser.startIndex).split('\n').length, sentence });
        if (ACTIVE.has(name)) say(PICTURE_WORDS.script(`<${tag}>`));
        if (WORDS.has(name)) say(PICTURE_WORDS.text);
        for (const [key, value] of Object.entries(attributes)) {
          const bare = key.toLowerCase().replace(/^.*:/, '');
          if (/^on/.test(bare)) say(PICTURE_WORDS.script(key));
          else if ((bare === 'href' || bare === 'src') && !OWN.test(value))
            say(PICTURE_WORDS.elsewhere(`${key}="${value.slice(0, 40)}"`));
          else if (!key.startsWith('xmlns') && fetches(value))
            say(PICTURE_WORDS.elsewhere(`${key}="${value.slice(0, 40)}"`));
        }
      },
      ontext(text) {
        if (root && fetches(text))
          found.push({
            line: svg.slice(0, parser.startIndex).split('\n').length,
            sentence: PICTURE_WORDS.elsewhere(text.trim().slice(0, 40)),
          });
      },
      onprocessinginstruction(name) {
        // A document type can name entities of elsewhere, a style sheet is one.
        if (/^!doctype|^\?xml-stylesheet/i.test(name))
          found.push({
            line: svg.slice(0, parser.startIndex).split('\n').length,
            sentence: PICTURE_WORDS.elsewhere(`<${name}>`),
          });
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return root === 'svg' ? found : 'no-svg';
}

/** Whether a style goes and gets something. */
function fetches(style: string): boolean {
  return /@import|javascript:|url\(\s*['"]?(?!\s*['"]?#)/i.test(style);
}
