import { type RefObject, useEffect, useRef } from 'react';

/** For the line that says what is new: it takes the focus when it comes, so that it is read once and nothing is lost. */
export function useFocusHere<E extends HTMLElement>(): RefObject<E | null> {
  const line = useRef<E>(null);
  useEffect(() => line.current?.focus(), []);
  return line;
}
