import type { ReactNode } from 'react';
import './Sheet.css';

type PillProps = { tone?: 'ok' | 'wait' | 'bad' | 'live' | 'plain'; icon?: ReactNode; children: ReactNode };

/** A small state, always in words. */
export function Pill({ tone = 'plain', icon, children }: PillProps) {
  return (
    <span className={`vu-pill vu-pill--${tone}`}>
      {icon}
      {children}
    </span>
  );
}
