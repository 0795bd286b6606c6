import { type Hint, readHint } from './hint.ts';

/** One question of a GIFT file, still as it is written. */
export type GiftBlock = {
  lines: { number: number; text: string }[];
  /** What a comment before it says for us. */
  hint: Hint | null;
};

/** A text of the same length in which everything escaped is blank, so that signs may be looked for. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\[^\n]/g, '\0\0');
}

const COMMENT = /^\s*\/\//;
const COMMAND = /^\s*\$[A-Z]+\s*:/i;
const TITLE = /^\s*::/;

/**
 * Cuts a GIFT file into its questions. Moodle ends one at each blank line; files from elsewhere have blank lines among
 * the answers, or none between two questions. So a blank line ends a question unless its answers go on after it, and a
 * new title, or a new opening brace on a line that is no answer, begins one; a brace that was forgotten costs no
 * question but its own.
 */
export function* giftBlocks(text: string): Generator<GiftBlock | { command: string; number: number }> {
  const lines = text.split('\n');
  const signs = lines.map((line) => (COMMENT.test(line) ? '' : withoutEscapes(line).trim()));
  const next = nextBraces(signs, false);
  const nextHere = nextBraces(signs, true);
  let block: GiftBlock['lines'] = [];
  let hint: Hint | null = null;
  /** `after`: the brace is closed and its line has ended with it. */
  let state: 'before' | 'open' | 'closed' | 'after' = 'before';
  const flush = (): GiftBlock[] => {
    const done = block.length > 0 ? [{ lines: block, hint }] : [];
    if (block.length > 0) hint = null;
    block = [];
    state = 'before';
    return done;
  };
  for (const [i, line] of lines.entries()) {
    const number = i + 1;
    const sign = signs[i]!;
    if (COMMENT.test(line)) {
      if (state === 'after') yield* flush();
      for (const [, tag] of line.matchAll(/\[tag:([^\]]*)\]/g)) hint = readHint(tag!) ?? hint;
    } else if (sign === '') {
      if (state !== 'open' || next[i] !== '}') yield* flush();
    } else if (COMMAND.test(sign)) {
      yield* flush();
      yield { command: line.trim(), number };
    } else {
      if (begins(sign, state, nextHere[i]!)) yield* flush();
      block.push({ number, text: line });
      state = stateAfter(sign, state);
    }
  }
  yield* flush();
}

/** Does a line begin a question of its own, although no blank line is before it? */
function begins(sign: string, state: string, nextHere: string): boolean {
  if (state === 'open') return TITLE.test(sign) || (nextBrace(sign) === '{' && !/^[=~#%{}]/.test(sign));
  return state === 'after' && (TITLE.test(sign) || nextHere === '{');
}

function stateAfter(sign: string, before: 'before' | 'open' | 'closed' | 'after'): typeof before {
  const last = Math.max(sign.lastIndexOf('{'), sign.lastIndexOf('}'));
  if (last < 0) return before === 'after' ? 'closed' : before;
  if (sign[last] === '{') return 'open';
  return last === sign.length - 1 ? 'after' : 'closed';
}

/** For each line the first brace from there on; a title is as good as an opening one. `here`: up to a blank line. */
function nextBraces(signs: string[], here: boolean): ('{' | '}' | '')[] {
  const found = new Array<'{' | '}' | ''>(signs.length);
  let later: '{' | '}' | '' = '';
  for (let i = signs.length - 1; i >= 0; i--) {
    const sign = signs[i]!;
    if (sign === '' && here) later = '';
    later = TITLE.test(sign) || COMMAND.test(sign) ? '{' : nextBrace(sign) || later;
    found[i] = later;
  }
  return found;
}

function nextBrace(sign: string): '{' | '}' | '' {
  return (/[{}]/.exec(sign)?.[0] ?? '') as '{' | '}' | '';
}
