export type Layout = { get(code: string): string | undefined };
/** The four walking keys by their position: forward, left, back, right. */
const POSITIONS = ['KeyW', 'KeyA', 'KeyS', 'KeyD'];

/** What is printed on the walking keys: as the browser knows the keyboard, else as the language has it. */
export function lettersOf(layout: Layout | null, language: string): string[] {
  const known = POSITIONS.map((code) => layout?.get(code)?.toUpperCase());
  if (known.every((letter) => letter?.length === 1)) return known as string[];
  return [...(language === 'fr' ? 'ZQSD' : 'WASD')];
}
