import { create } from 'zustand';

type HeardPicture = { sessionId: string; picture: MediaStream | null };

/** The picture that comes with the voice one hears: beside the words of its room, and on the big screens of the city. */
export const useHeardPicture = create<HeardPicture>(() => ({ sessionId: '', picture: null }));
