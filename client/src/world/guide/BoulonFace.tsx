/** Boulon's face, small, beside what it says. */
export function BoulonFace() {
  return (
    <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" className="vu-guide__face">
      <path d="M15 4h18l5 5-3 6H13l-3-6z" fill="#ff7a2f" />
      <path d="M15 4h18l5 5H10z" fill="#ffa15c" />
      <circle cx="24" cy="2.8" r="2.4" fill="#ffc53d" />
      <rect x="5" y="13" width="38" height="29" rx="13" fill="#fff1d6" />
      <rect x="9" y="18" width="30" height="18" rx="9" fill="#1e1a33" />
      <ellipse cx="18" cy="26" rx="3.2" ry="4.2" fill="#6ff3e4" />
      <ellipse cx="30" cy="26" rx="3.2" ry="4.2" fill="#6ff3e4" />
      <path d="M20.5 31.6q3.5 2.6 7 0" fill="none" stroke="#6ff3e4" strokeWidth="1.8" strokeLinecap="round" />
      <path d="M17 42h14l-3 5h-8z" fill="#8b95a6" />
    </svg>
  );
}
