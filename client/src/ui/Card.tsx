import type { HTMLAttributes } from 'react';
import './Sheet.css';

type CardProps = HTMLAttributes<HTMLElement> & {
  as?: 'div' | 'li' | 'article';
  /** `now`: the current one; `mine`: the visitor's own, waiting. */
  tone?: 'plain' | 'now' | 'mine';
};

export function Card({ as: Tag = 'div', tone = 'plain', className, ...rest }: CardProps) {
  const names = ['vu-card', tone !== 'plain' && `vu-card--${tone}`, className].filter(Boolean).join(' ');
  return <Tag className={names} {...rest} />;
}
