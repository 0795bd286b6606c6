import { useEffect } from 'react';
import { kept } from '../net/kept.ts';
import { visitorOwner } from '../net/owner.ts';
import { reminderBook } from './reminder-book.ts';

const book = reminderBook(kept, () => visitorOwner.getState().id);

/** Sets a reminder on this device, or takes it back; it shows once the device has it. */
export const { remind } = book;

export function useReminders(): string[] {
  useEffect(() => {
    void book.load();
    return visitorOwner.subscribe(() => void book.load());
  }, []);
  return book.store((state) => state.ids);
}
