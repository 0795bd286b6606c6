/** What of a key press decides: a `KeyboardEvent` without its target. */
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The name of a key for shortcuts: what is printed on it in small letters, so that A is A on every keyboard. The row
 * of digits counts as digits on keyboards that want Shift for them (AZERTY), and Ctrl+Z is `undo` everywhere. Null
 * for what belongs to the browser.
 */
export function shortcutOf({ key, code, ctrlKey, metaKey, altKey }: Press): string | null {
  const name = key.toLowerCase();
  if (ctrlKey || metaKey || altKey) return name === 'z' && !altKey ? 'undo' : null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return name === '?' ? name : (digit ?? name);
}
