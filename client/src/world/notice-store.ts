import { create } from 'zustand';
import { announce } from '../ui/announce.ts';

/** How long a notice stays, milliseconds. */
const STAYS_MS = 5_000;

/** One short sentence over the city, gone by itself. */
export const useNotice = create<{ sentence: string | null }>(() => ({ sentence: null }));

let timer: ReturnType<typeof setTimeout> | undefined;

export function notice(sentence: string): void {
  clearTimeout(timer);
  useNotice.setState({ sentence });
  announce(sentence);
  timer = setTimeout(() => useNotice.setState({ sentence: null }), STAYS_MS);
}
