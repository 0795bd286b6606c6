import type { Rich, RichSpan } from '@ville-usine/shared/content/rich';
import { Lexer, type Token, type Tokens } from 'marked';

/** What a text with marks says: as a tree, in plain words, and the marks that nothing draws. */
export type ReadText = { rich: Rich; plain: string; refused: string[] };

/** One of our own pages. */
const OWN_PAGE = /^\/(?!\/)\S*$/;

/** Reads the few marks of Markdown that a text may have: paragraphs, lists, **strong**, *emphasis*, links to our own pages. */
export function readMarkdown(text: string): ReadText {
  const refused: string[] = [];
  const refuse = ({ raw }: Token): RichSpan[] => {
    refused.push(raw.trim().split('\n')[0]!.slice(0, 40));
    return [raw];
  };
  const spansOf = (tokens: readonly Token[] = []): RichSpan[] =>
    tokens.flatMap((token): RichSpan[] => {
      switch (token.type) {
        case 'text':
          return token.tokens ? spansOf(token.tokens) : [token.raw];
        case 'escape':
          return [(token as Tokens.Escape).text];
        case 'br':
          return [' '];
        case 'paragraph':
          return spansOf(token.tokens);
        case 'strong':
        case 'em':
          return [{ kind: token.type, spans: spansOf(token.tokens) }];
        case 'link':
          // An address that stands bare in a text leads elsewhere, as does one with a host.
          if (!token.raw.startsWith('[') || !OWN_PAGE.test((token as Tokens.Link).href)) return refuse(token);
          return [{ kind: 'link', href: (token as Tokens.Link).href, spans: spansOf(token.tokens) }];
        default:
          return refuse(token);
      }
    });
  const rich: Rich = [];
  for (const token of new Lexer({ gfm: true }).lex(text)) {
    if (token.type === 'space') continue;
    if (token.type === 'list' && !(token as Tokens.List).items.some(({ task }) => task)) {
      const { ordered, items } = token as Tokens.List;
      rich.push({ kind: 'list', ordered, items: items.map((item) => joined(spansOf(item.tokens))) });
    } else if (token.type === 'paragraph' || token.type === 'text')
      rich.push({ kind: 'paragraph', spans: joined(spansOf(token.tokens)) });
    else rich.push({ kind: 'paragraph', spans: refuse(token) });
  }
  return { rich, plain: rich.map(plainBlock).join(' '), refused };
}

/** Its paragraphs and the items of its lists, each as a line of words. */
export function linesOf(rich: Rich): string[] {
  return rich.flatMap((block) =>
    block.kind === 'list' ? block.items.map(plainSpans) : [plainSpans(block.spans)],
  );
}

/** Whether there is more to draw than one paragraph of words. */
export function hasMarks(rich: Rich): boolean {
  return (
    rich.length > 1 ||
    rich.some((block) => block.kind === 'list' || block.spans.some((one) => typeof one !== 'string'))
  );
}

/** Words side by side as one piece, lines as one line. */
function joined(spans: readonly RichSpan[]): RichSpan[] {
  const out: RichSpan[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (typeof span !== 'string') out.push({ ...span, spans: joined(span.spans) });
    else if (typeof last === 'string') out[out.length - 1] = last + span.replace(/\s*\n\s*/g, ' ');
    else out.push(span.replace(/\s*\n\s*/g, ' '));
  }
  return out;
}

function plainBlock(block: Rich[number]): string {
  if (block.kind === 'paragraph') return plainSpans(block.spans);
  return block.items.map((spans, i) => `${block.ordered ? `${i + 1}.` : '•'} ${plainSpans(spans)}`).join(' ');
}

function plainSpans(spans: readonly RichSpan[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : plainSpans(span.spans))).join('');
}
