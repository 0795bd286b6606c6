import type { ButtonHTMLAttributes, MouseEventHandler, ReactNode } from 'react';
import { Link } from 'wouter';
import './Key.css';

type KeyVariant =
  | 'primary'
  | 'secondary'
  | 'hot'
  | 'yellow'
  | 'green'
  | 'red'
  | 'confirm-red'
  | 'enamel'
  | 'set'
  | 'waiting'
  | 'quiet';

type KeyProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  variant?: KeyVariant;
  /** Heights of 48, 54 and 68 px. */
  size?: 'm' | 'l' | 'xl';
  icon?: ReactNode;
  /** After the words: an arrow, a keyboard shortcut. */
  end?: ReactNode;
  full?: boolean;
  grow?: boolean;
  /** Makes it a link of the product that looks like a key. */
  href?: string;
  type?: 'button' | 'submit';
};

/** A push-button. A key without words needs `aria-label`. */
export function Key(props: KeyProps) {
  const {
    variant = 'primary',
    size = 'l',
    icon,
    end,
    full,
    grow,
    href,
    type,
    className,
    children,
    ...rest
  } = props;
  const names = [
    'vu-key',
    `vu-key--${variant}`,
    size !== 'l' && `vu-key--${size}`,
    full && 'vu-key--full',
    grow && 'vu-key--grow',
    className,
  ]
    .filter(Boolean)
    .join(' ');
  const inside = (
    <>
      {icon}
      {children !== undefined && <span>{children}</span>}
      {end}
    </>
  );
  if (href !== undefined) {
    return (
      <Link
        href={href}
        className={names}
        aria-label={rest['aria-label']}
        onClick={rest.onClick as unknown as MouseEventHandler<HTMLAnchorElement>}
      >
        {inside}
      </Link>
    );
  }
  return (
    <button type={type ?? 'button'} className={names} {...rest}>
      {inside}
    </button>
  );
}
