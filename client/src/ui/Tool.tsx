import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import './Plate.css';

type ToolProps = ButtonHTMLAttributes<HTMLButtonElement> & { icon?: ReactNode; href?: string };

/** A tool on enamel at the top right. Without words it needs `aria-label`. */
export function Tool({ icon, href, className, children, ...rest }: ToolProps) {
  const names = className ? `vu-plate vu-tool ${className}` : 'vu-plate vu-tool';
  if (href !== undefined) {
    return (
      <Link href={href} className={names} aria-label={rest['aria-label']}>
        {icon}
        {children}
      </Link>
    );
  }
  return (
    <button type="button" className={names} {...rest}>
      {icon}
      {children}
    </button>
  );
}
