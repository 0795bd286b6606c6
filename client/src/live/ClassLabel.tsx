import { useWords } from '../words/words.ts';
import './desk.css';
import './desk-words.ts';

/** White on each of these reaches 4.9. */
const COLOURS = ['#1b6fb8', '#8a5a00', '#b3264f', '#17785c', '#7a3fb0', '#a83800'];

/** A class has the same colour everywhere; its name is always written beside. */
export function classColour(label: string | null): string {
  if (label === null) return '#4d4666';
  let sum = 0;
  for (const character of label) sum = (sum * 31 + character.codePointAt(0)!) % 9973;
  return COLOURS[sum % COLOURS.length]!;
}

export function ClassLabel({ label }: { label: string | null }) {
  const t = useWords('desk');
  return (
    <span className="vu-class" style={{ background: classColour(label) }}>
      {label ?? t('mod.noClass')}
    </span>
  );
}
