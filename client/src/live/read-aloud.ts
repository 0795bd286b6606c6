import { create } from 'zustand';

/** What is being read aloud; null while nothing is. */
export const useAloud = create<{ reading: string | null }>(() => ({ reading: null }));

/** Whether this browser can read aloud at all. */
export const canReadAloud = 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

/** Reads an answer, which is French, with a French voice where the device has one; `id` names it for the stop key. */
export function readAloud(id: string, text: string): void {
  stopReading();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = 'fr-FR';
  utterance.voice = speechSynthesis.getVoices().find((voice) => voice.lang.startsWith('fr')) ?? null;
  const over = () => useAloud.getState().reading === id && useAloud.setState({ reading: null });
  utterance.onend = over;
  utterance.onerror = over;
  useAloud.setState({ reading: id });
  speechSynthesis.speak(utterance);
}

export function stopReading(): void {
  useAloud.setState({ reading: null });
  speechSynthesis.cancel();
}
