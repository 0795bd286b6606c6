/** How long something has lasted, in milliseconds, as one says it: « 58 s », « 1 min 40 », « 12 min », « 2 h ». */
export function sayAge(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds}\u00a0s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 90) return `${Math.round(minutes / 60)}\u00a0h`;
  const rest = Math.floor((seconds % 60) / 10) * 10;
  return minutes < 5 && rest > 0 ? `${minutes}\u00a0min\u00a0${rest}` : `${minutes}\u00a0min`;
}
