import { z } from 'zod';
import { EDITIONS } from '../content/read-edition.ts';
import type { VoiceSettings } from '../voice/open-voice.ts';
import { StartupError } from './startup-error.ts';

const LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** An empty value is the same as none: that is how compose files write it. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const notYet = (fr: string, en: string) =>
  optional(z.undefined({ error: JSON.stringify({ fr, en }) }).optional());

/** Addresses of the product: an edition beside others cannot lie there. */
const TAKEN =
  /^(acces|api|assets|atelier|classe|editions|enseignant|exemples|healthz|moderation|organisation|pro|readyz|visite)$/;

/** One edition, or several with commas between them, each once. */
const Editions = z
  .string()
  .transform((list) => list.split(',').map((id) => id.trim()))
  .pipe(z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)))
  .refine((ids) => new Set(ids).size === ids.length)
  .refine((ids) => ids.length === 1 || !ids.some((id) => TAKEN.test(id)));

/** `first-last`, two at least. */
const PortRange = z
  .string()
  .regex(/^\d{1,5}-\d{1,5}$/)
  .transform((range) => range.split('-').map(Number) as [number, number])
  .refine(([first, last]) => first > 0 && first < last && last <= 65_535);
/** An address with a place for the session's id. */
const SessionUrl = z.url({ protocol: /^https?$/ }).refine((url) => url.includes('{session}'));

const Variables = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65535).default(3000)),
  HOST: optional(z.string().default('0.0.0.0')),
  DATA_DIR: optional(z.string().default('./data')),
  EDITION: optional(Editions.default(['paca-2021'])),
  EDITIONS_DIR: optional(z.string().default(EDITIONS)),
  DEMO: optional(z.enum(['0', '1']).optional()),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ }).optional()),
  LOG_LEVEL: optional(z.enum(LEVELS).default('info')),
  NODE_ENV: optional(z.string().optional()),
  VOICE: optional(z.enum(['off', 'embedded', 'media-server']).default('off')),
  VOICE_LISTENERS: optional(z.coerce.number().int().min(1).max(100_000).optional()),
  VOICE_PORTS: optional(PortRange.optional()),
  VOICE_ADDRESS: optional(z.union([z.ipv4(), z.ipv6()]).optional()),
  WHIP_URL: optional(SessionUrl.optional()),
  WHEP_URL: optional(SessionUrl.optional()),
  WHIP_TOKEN: optional(z.string().optional()),
  WHEP_TOKEN: optional(z.string().optional()),
  DATABASE_URL: notYet(
    'DATABASE_URL n’est pas encore prise en charge : cette version garde tout dans DATA_DIR ; retirez cette variable.',
    'DATABASE_URL is not supported yet: this version keeps everything in DATA_DIR; remove this variable.',
  ),
  REDIS_URL: notYet(
    'REDIS_URL n’est pas encore prise en charge : cette version tourne en un seul processus ; retirez cette variable.',
    'REDIS_URL is not supported yet: this version runs as one process; remove this variable.',
  ),
});

/** The settings of one server, checked. */
export type Env = {
  port: number;
  host: string;
  dataDir: string;
  /** One, at `/`, or several, each under its own id. */
  editions: string[];
  /** Where their folders lie. */
  editionsDir: string;
  /** True or false where it was said; undefined leaves it to the state of the database. */
  demo: boolean | undefined;
  production: boolean;
  /** Where the visitors find it, without a slash at its end; null when it is not known. */
  publicUrl: string | null;
  logLevel: (typeof LEVELS)[number];
  /** How professionals' voices are carried. */
  voice: VoiceSettings;
};

const EXPECTED: Record<string, { fr: string; en: string }> = {
  PORT: { fr: 'un nombre de 0 à 65535', en: 'a number from 0 to 65535' },
  EDITION: {
    fr: 'le nom d’un dossier de assets/editions, ou plusieurs, chacun une fois, séparés par des virgules',
    en: 'the name of a folder in assets/editions, or several, each once, with commas between them',
  },
  DEMO: { fr: '0 ou 1', en: '0 or 1' },
  PUBLIC_URL: { fr: 'une adresse http(s)://…', en: 'an address http(s)://…' },
  VOICE: { fr: 'off, embedded ou media-server', en: 'off, embedded or media-server' },
  VOICE_LISTENERS: { fr: 'un nombre de 1 à 100000', en: 'a number from 1 to 100000' },
  VOICE_PORTS: { fr: 'deux ports, par exemple 50000-50200', en: 'two ports, such as 50000-50200' },
  VOICE_ADDRESS: { fr: 'une adresse IP', en: 'an IP address' },
  WHIP_URL: {
    fr: 'une adresse http(s)://… qui contient {session}',
    en: 'an address http(s)://… that holds {session}',
  },
  WHEP_URL: {
    fr: 'une adresse http(s)://… qui contient {session}',
    en: 'an address http(s)://… that holds {session}',
  },
  LOG_LEVEL: { fr: `l’un de : ${LEVELS.join(', ')}`, en: `one of: ${LEVELS.join(', ')}` },
};

/** Reads the environment. Throws a `StartupError` that names the first variable that cannot be used. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const parsed = Variables.safeParse(variables);
  if (!parsed.success) throw fault(parsed.error.issues[0]!);
  const it = parsed.data;
  return {
    port: it.PORT,
    host: it.HOST,
    dataDir: it.DATA_DIR,
    editions: it.EDITION,
    editionsDir: it.EDITIONS_DIR,
    demo: it.DEMO === undefined ? undefined : it.DEMO === '1',
    production: it.NODE_ENV === 'production',
    publicUrl: it.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    logLevel: it.LOG_LEVEL,
    voice: voiceOf(it),
  };
}

/** Listeners that one process with its own media server carries beside everything else, unless more are asked for. */
const EMBEDDED_LISTENERS = 40;

function voiceOf(it: z.infer<typeof Variables>): VoiceSettings {
  switch (it.VOICE) {
    case 'off':
      return { kind: 'off' };
    case 'embedded':
      return {
        kind: 'embedded',
        listeners: it.VOICE_LISTENERS ?? EMBEDDED_LISTENERS,
        ports: it.VOICE_PORTS ?? null,
        address: it.VOICE_ADDRESS ?? null,
      };
    case 'media-server': {
      const { WHIP_URL: whipUrl, WHEP_URL: whepUrl } = it;
      if (!whipUrl || !whepUrl) throw missing(whipUrl ? 'WHEP_URL' : 'WHIP_URL');
      return {
        kind: 'media-server',
        listeners: it.VOICE_LISTENERS ?? Number.POSITIVE_INFINITY,
        whipUrl,
        whepUrl,
        whipToken: it.WHIP_TOKEN ?? null,
        whepToken: it.WHEP_TOKEN ?? null,
      };
    }
  }
}

function missing(name: string): StartupError {
  return new StartupError('environment', {
    fr: `VOICE=media-server demande aussi ${name}.`,
    en: `VOICE=media-server needs ${name} too.`,
  });
}

function fault(issue: { path: PropertyKey[]; message: string }): StartupError {
  const name = String(issue.path[0]);
  const expected = EXPECTED[name];
  if (!expected) return new StartupError('environment', JSON.parse(issue.message));
  return new StartupError('environment', {
    fr: `La variable ${name} ne peut pas être lue : il faut ${expected.fr}.`,
    en: `The variable ${name} cannot be read: it must be ${expected.en}.`,
  });
}
