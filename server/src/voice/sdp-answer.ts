/** What one speaker may send at most, kbit/s: speech, and a picture of 640 × 360. */
const KBIT_PER_S = { audio: 48, video: 600 };

/** Says in an answer how much may be sent, as browsers read it. */
export function boundRates(answer: string): string {
  return answer.replace(
    /^m=(audio|video) .*\r?\n(?:[ic]=.*\r?\n)*/gm,
    (section, kind: keyof typeof KBIT_PER_S) => `${section}b=AS:${KBIT_PER_S[kind]}\r\n`,
  );
}

/** Says that this side only answers checks where the standard has it said: once, before the media. */
export function sayLite(answer: string): string {
  const [session = '', ...rest] = answer.replaceAll('a=ice-lite\r\n', '').split(/(?=^m=)/m);
  return [`${session}a=ice-lite\r\n`, ...rest].join('');
}

/**
 * Puts the address that others reach this machine at into each candidate of an answer: behind a router with its ports
 * passed on, a machine does not know it by itself.
 */
export function announceAddress(answer: string, address: string | null): string {
  if (address === null) return answer;
  const lines = answer.split('\r\n').map((line) =>
    line.startsWith('a=candidate:')
      ? line
          .split(' ')
          .map((part, index) => (index === 4 ? address : part))
          .join(' ')
      : line,
  );
  return lines
    .filter((line, index) => !line.startsWith('a=candidate:') || lines.indexOf(line) === index)
    .join('\r\n');
}
