import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The server's log: one JSON object a line. What must never be in it is kept out where it arises (`routeOf` for
 * addresses, `errorForLog` for errors); the redaction is the second door.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['token', 'cookie', 'text', 'body', 'payload', 'url', 'headers'].flatMap((name) => [
          name,
          `*.${name}`,
          `*.*.${name}`,
        ]),
        censor: '[hidden]',
      },
    },
    destination ?? pino.destination({ dest: 1, sync: false }),
  );
}
