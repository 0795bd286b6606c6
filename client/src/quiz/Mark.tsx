const MARKS = [
  { colour: '#1b6fb8', shape: <path d="M12 3l10 18H2z" /> },
  { colour: '#8a5a00', shape: <circle cx="12" cy="12" r="9.5" /> },
  { colour: '#b3264f', shape: <rect x="4" y="4" width="16" height="16" rx="2" /> },
  { colour: '#1b7a4c', shape: <path d="M12 1l11 11-11 11L1 12z" /> },
  { colour: '#5b3fb0', shape: <path d="M12 2l9.5 7-3.6 11.5H6.1L2.5 9z" /> },
  { colour: '#9c3d10', shape: <path d="M9 3h6v6h6v6h-6v6H9v-6H3V9h6z" /> },
] as const;

/** The shape and colour of the choice at `index`, so that nothing hangs on colour alone. */
export function Mark({ index }: { index: number }) {
  const { colour, shape } = MARKS[index % MARKS.length]!;
  return (
    <span className="vu-mark" style={{ background: colour }}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {shape}
      </svg>
    </span>
  );
}
