import { create } from 'zustand';

type PlayerHere = {
  open: boolean;
  /** What last opened it by itself (`momentOf`). */
  moment: string | null;
};

/** Whether the class's quiz lies open on this page; kept while one goes from page to page. */
export const usePlayer = create<PlayerHere>(() => ({ open: false, moment: null }));

export const fold = (): void => usePlayer.setState({ open: false });
export const unfold = (): void => usePlayer.setState({ open: true });

const FIELDS = 'textarea, input:not([type]), input[type="text"], input[type="search"]';

/** Is somebody in the middle of words? Then nothing is laid over them. */
export function isInWords(): boolean {
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)].some(
    (field) =>
      !field.readOnly &&
      field.value.trim() !== '' &&
      (field === document.activeElement || field.closest('[role="dialog"]') !== null),
  );
}
