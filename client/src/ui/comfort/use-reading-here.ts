import { useLayoutEffect } from 'react';
import './reading.css';
import { useReading } from './reading-store.ts';

/** Shows this page as its reader likes it; the city, which has settings of its own, stays as it is. */
export function useReadingHere(): void {
  const { size, letter, airy } = useReading();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.textSize = String(size);
    dataset.letter = letter;
    dataset.airy = String(airy);
    return () => {
      delete dataset.textSize;
      delete dataset.letter;
      delete dataset.airy;
    };
  }, [size, letter, airy]);
}
