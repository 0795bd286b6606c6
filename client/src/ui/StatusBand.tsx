import type { ReactNode } from 'react';
import './Sheet.css';

type StatusBandProps = {
  tone?: 'alert' | 'ok' | 'bad' | 'wait';
  icon?: ReactNode;
  title?: ReactNode;
  children?: ReactNode;
};

/** One line that says what happened and what is safe; read out when it appears. */
export function StatusBand({ tone = 'alert', icon, title, children }: StatusBandProps) {
  return (
    <div className={`vu-band vu-band--${tone}`} role="status">
      {icon}
      <div className="vu-grow">
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
