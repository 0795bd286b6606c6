import type { Plan } from '@ville-usine/shared/live/plan-faults';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { newKey } from '../net/new-key.ts';
import { toLocal, toUtc } from './local-time.ts';

/** A session's form as it is typed: every field as the page holds it, so that a draft is nothing but this. */
export type SessionFields = {
  /** Under which a new session is sent, also when it is sent twice. */
  key: string;
  kind: Plan['kind'];
  fr: string;
  en: string;
  sectorId: Plan['sectorId'];
  companyId: string;
  professionals: string[];
  venue: Plan['venue'];
  startsAt: string;
  endsAt: string;
  capacity: string;
  audience: Plan['audience']['kind'];
  /** One for adults is named in the agenda of everybody else too. */
  listed: boolean;
  classIds: string[];
  languages: Plan['languages'];
  moderation: Plan['moderation'];
  minutes: string;
  places: string;
};

export function emptyFields(sectorId: Plan['sectorId']): SessionFields {
  return {
    key: newKey(),
    kind: 'questions',
    fr: '',
    en: '',
    sectorId,
    companyId: '',
    professionals: [],
    venue: 'hall',
    startsAt: '',
    endsAt: '',
    capacity: '',
    audience: 'everyone',
    listed: true,
    classIds: [],
    languages: ['fr'],
    moderation: 'before',
    minutes: '10',
    places: '3',
  };
}

export function fieldsOf(session: LiveSession, timeZone?: string): SessionFields {
  const { title, audience, slots, professionals } = session;
  return {
    ...emptyFields(session.sectorId),
    kind: session.kind,
    fr: title.fr,
    en: title.en ?? '',
    companyId: session.companyId ?? '',
    professionals: professionals.map((one) => one.id),
    venue: session.venue,
    startsAt: toLocal(session.startsAt, timeZone),
    endsAt: toLocal(session.endsAt, timeZone),
    capacity: session.capacity === null ? '' : String(session.capacity),
    audience: audience.kind,
    listed: audience.kind !== 'adults' || !audience.unlisted,
    classIds: audience.kind === 'classes' ? audience.classIds : [],
    languages: session.languages,
    moderation: session.moderation,
    ...(slots ? { minutes: String(slots.minutes), places: String(slots.places) } : {}),
  };
}

/** The plan these fields mean; what they lack is for `planFaults` to say. */
export function planOf(fields: SessionFields, timeZone?: string): Plan {
  const { kind, en } = fields;
  return {
    kind,
    title: { fr: fields.fr.trim(), ...(en.trim() ? { en: en.trim() } : {}) },
    sectorId: fields.sectorId,
    companyId: fields.companyId || null,
    professionals: fields.professionals,
    venue: fields.venue,
    startsAt: toUtc(fields.startsAt, timeZone),
    endsAt: toUtc(fields.endsAt, timeZone),
    capacity: fields.capacity.trim() === '' ? null : Number(fields.capacity),
    audience: audienceOf(fields),
    languages: fields.languages,
    moderation: fields.moderation,
    slots: kind === 'job-dating' ? { minutes: Number(fields.minutes), places: Number(fields.places) } : null,
  };
}

function audienceOf({ audience, classIds, listed }: SessionFields): Plan['audience'] {
  if (audience === 'classes') return { kind: audience, classIds };
  if (audience === 'adults') return listed ? { kind: audience } : { kind: audience, unlisted: true };
  return { kind: audience };
}
