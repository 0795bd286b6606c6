import type { Env } from './env.ts';
import { StartupError } from './startup-error.ts';

/** What a failed listening means to whoever starts the server; the error itself where it means nothing to them. */
export function listenFault({ port, host }: Pick<Env, 'port' | 'host'>, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartupError('port-in-use', {
      fr: `Le port ${port} est déjà pris : arrêtez ce qui l’occupe, ou donnez un autre port avec PORT.`,
      en: `Port ${port} is already in use: stop what uses it, or give another port with PORT.`,
    });
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartupError('port-refused', {
      fr: `Impossible d’écouter sur ${host}:${port} : donnez un autre port avec PORT (au-dessus de 1023) ou une adresse de cette machine avec HOST.`,
      en: `Cannot listen on ${host}:${port}: give another port with PORT (above 1023) or an address of this machine with HOST.`,
    });
  }
  return error;
}
