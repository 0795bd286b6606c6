import type { CSSProperties, HTMLAttributes } from 'react';
import './Sheet.css';

type SheetProps = HTMLAttributes<HTMLElement> & {
  as?: 'div' | 'section' | 'aside' | 'article' | 'main';
  /** CSS colour of its header. */
  accent?: string;
};

/** A sheet of warm paper. */
export function Sheet({ as: Tag = 'section', accent, className, style, ...rest }: SheetProps) {
  const colours = accent ? ({ '--vu-accent': accent, ...style } as CSSProperties) : style;
  return <Tag className={className ? `vu-sheet ${className}` : 'vu-sheet'} style={colours} {...rest} />;
}
