import { MARKS } from './marks.ts';

/** The shape and colour of the choice at `index`, so that nothing hangs on colour alone. */
export function Mark({ index }: { index: number }) {
  const { colour, path } = MARKS[index % MARKS.length]!;
  return (
    <span className="vu-mark" style={{ background: colour }}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </span>
  );
}
