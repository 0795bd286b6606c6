import type { Company } from '@ville-usine/shared/content/company';
import { darken, deep } from '../ui/contrast.ts';
import { Icon } from './Icon.tsx';
import { PortraitFigure } from './PortraitFace.tsx';

/** The stand as one would see it from the aisle, with its people behind the counter. */
export function Booth({ company }: { company: Company }) {
  const colour = deep(company.colour);
  const dark = darken(colour, 0.62);
  const places = company.people.length > 1 ? [102, 178] : [140];
  return (
    <svg viewBox="0 0 280 210" preserveAspectRatio="xMidYMax slice" aria-hidden="true" className="vu-booth">
      <path d="M0 0h280v210H0z" fill="#f3e3c6" />
      <path d="M0 168h280v42H0z" fill="#d9c7a8" />
      <path d="M30 52h220v122H30z" fill={dark} />
      <path d="M30 52h220l-16 22H46z" fill="#fff1c9" />
      <path d="M46 74h188v94H46z" fill={darken(colour, 0.78)} />
      <path d="M60 86h44v5H60zM176 86h44v5h-44zM60 108h44v5H60zM176 108h44v5h-44z" fill="#c48b55" />
      <circle cx="70" cy="81" r="5" fill="#ffc53d" />
      <path d="M84 76h12v10H84z" fill="#efe6d4" />
      <path d="M186 74h9v12h-9z" fill="#ff6a1f" />
      <circle cx="206" cy="102" r="6" fill="#bfe0dc" />
      <path d="M66 98h14v10H66z" fill="#bfe0dc" />
      <rect x="22" y="18" width="236" height="38" rx="7" fill={colour} />
      <g color="#fff">
        <Icon name={company.icon} size={30} x={125} y={22} />
      </g>
      <path d="M44 37h64M172 37h64" stroke="#fff" strokeOpacity=".55" strokeWidth="4" strokeLinecap="round" />
      {company.people.map((person, index) => (
        <g key={person.id} transform={`translate(${places[index]! - 36} 78) scale(.72)`}>
          <PortraitFigure portrait={person.portrait} colour={company.colour} />
        </g>
      ))}
      <path d="M50 148h180v10H50z" fill="#c48b55" />
      <path d="M56 158h168v40H56z" fill={colour} />
      <path d="M56 190h168v8H56z" fill={dark} />
    </svg>
  );
}
