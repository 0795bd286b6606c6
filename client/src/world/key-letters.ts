export type Layout = { get(code: string): string | undefined };

/** Where a French keyboard has another letter than an English one. */
const FRENCH: Record<string, string> = {
  KeyW: 'Z',
  KeyZ: 'W',
  KeyA: 'Q',
  KeyQ: 'A',
  KeyM: ',',
  Semicolon: 'M',
  Comma: ';',
  Period: ':',
  Slash: '!',
};

const SIGNS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Semicolon: ';',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Quote: '’',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
};

/**
 * What is printed on a key: as the browser knows the keyboard, else as the language has it. A key without a letter
 * gives its own name, as `ShiftLeft`; what goes by its letter (`letter:m`) gives that.
 */
export function printedOn(binding: string, layout: Layout | null, language: string): string {
  if (binding.startsWith('letter:')) return binding.slice(7).toUpperCase();
  const known = layout?.get(binding)?.toUpperCase();
  if (known?.length === 1) return known;
  if (language === 'fr' && FRENCH[binding]) return FRENCH[binding];
  return SIGNS[binding] ?? binding.replace(/^(Key|Digit)(?=.$)/, '').replace(/^Numpad/, 'Num ');
}
