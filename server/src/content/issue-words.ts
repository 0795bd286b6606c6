import type { z } from 'zod';
import type { FaultSentence } from './content-fault.ts';
import { nearest } from './nearest.ts';
import { isRecord } from './written.ts';

/** What a value has to look like, where its schema is a pattern. */
const FORMATS: Record<string, FaultSentence> = {
  id: {
    fr: 'écrivez-le en petites lettres sans accent, chiffres et traits d’union (aciers-du-sud)',
    en: 'write it in small letters without accents, digits and hyphens (southern-steel)',
  },
  colour: {
    fr: 'écrivez une couleur comme "#2f62d9", entre guillemets',
    en: 'write a colour such as "#2f62d9", in quotation marks',
  },
  file: {
    fr: 'écrivez le nom d’un fichier .svg, en petites lettres et traits d’union',
    en: 'write the name of an .svg file, in small letters and hyphens',
  },
};
const TYPES: Record<string, FaultSentence> = {
  string: { fr: 'un texte entre guillemets', en: 'a text in quotation marks' },
  number: { fr: 'un nombre, sans guillemets', en: 'a number, without quotation marks' },
  int: { fr: 'un nombre entier, sans guillemets', en: 'a whole number, without quotation marks' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste, une ligne « - » par élément', en: 'a list, a line “-” for each item' },
  object: {
    fr: 'plusieurs lignes décalées, comme dans le README',
    en: 'several indented lines, as in the README',
  },
};

/** What zod found wrong, in words for whoever writes the files. */
export function sentenceOf(issue: z.core.$ZodIssue, raw: unknown): FaultSentence {
  const path = issue.path.map(String).join('.');
  const last = String(issue.path.at(-1) ?? '');
  const is = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], raw);
  const fr = path ? `« ${path} »` : 'Le fichier';
  const en = path ? `“${path}”` : 'The file';
  const shown = typeof is === 'string' || typeof is === 'number' ? String(is).slice(0, 40) : '';
  if (is === undefined && issue.path.length > 0) return missing(path, last);
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        fr: `${fr} a une ligne que personne ne lit, « ${issue.keys.join(', ')} » : corrigez son orthographe ou retirez-la.`,
        en: `${en} has a line nobody reads, “${issue.keys.join(', ')}”: correct its spelling or take it out.`,
      };
    case 'invalid_type': {
      if (issue.expected === 'object' && typeof is === 'string')
        return {
          fr: `${fr} est écrit dans une seule langue : écrivez { fr: "…", en: "…" }.`,
          en: `${en} is written in one language alone: write { fr: "…", en: "…" }.`,
        };
      const type = TYPES[issue.expected] ?? { fr: issue.expected, en: issue.expected };
      return { fr: `${fr} doit être ${type.fr} : corrigez-le.`, en: `${en} must be ${type.en}: correct it.` };
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = nearest(shown, values);
      const some = values.join(', ');
      if (near)
        return {
          fr: `${fr} ne peut pas être « ${shown} » : écrivez « ${near} ».`,
          en: `${en} cannot be “${shown}”: write “${near}”.`,
        };
      return {
        fr: `${fr} ne peut pas être « ${shown} » : choisissez parmi ${some}.`,
        en: `${en} cannot be “${shown}”: choose one of ${some}.`,
      };
    }
    case 'invalid_union':
      return {
        fr: `${fr} ne correspond à aucune des formes prévues : recopiez un exemple du README.`,
        en: `${en} is none of the forms there are: copy an example from the README.`,
      };
    case 'invalid_format':
      if (issue.format === 'date')
        return {
          fr: `${fr} : le jour « ${shown} » n’existe pas au calendrier : écrivez "année-mois-jour", par exemple "2026-11-30".`,
          en: `${en}: there is no day “${shown}” in the calendar: write "year-month-day", such as "2026-11-30".`,
        };
      return {
        fr: `${fr} ne peut pas être « ${shown} » : ${(FORMATS[last] ?? FORMATS['id']!).fr}.`,
        en: `${en} cannot be “${shown}”: ${(FORMATS[last] ?? FORMATS['id']!).en}.`,
      };
    case 'too_small':
    case 'too_big':
      return bounds(issue, { fr, en }, is);
    default:
      return {
        fr: `${fr} ne convient pas (${issue.message}) : comparez avec le README.`,
        en: `${en} will not do (${issue.message}): compare it with the README.`,
      };
  }
}

function missing(path: string, last: string): FaultSentence {
  if (last === 'alt')
    return {
      fr: `L’image n’a pas de texte de remplacement, « ${path} » : écrivez ce qu’elle montre, pour qui ne la voit pas.`,
      en: `The picture has no text alternative, “${path}”: write what it shows, for those who do not see it.`,
    };
  return { fr: `« ${path} » manque : ajoutez cette ligne.`, en: `“${path}” is missing: add this line.` };
}

function bounds(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  { fr, en }: FaultSentence,
  is: unknown,
): FaultSentence {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  if (typeof is === 'string') {
    if (is.trim() === '')
      return {
        fr: `${fr} est vide : écrivez-le ou retirez la ligne.`,
        en: `${en} is empty: write it or take the line out.`,
      };
    return small
      ? {
          fr: `${fr} est trop court : écrivez au moins ${limit} signes.`,
          en: `${en} is too short: write ${limit} characters or more.`,
        }
      : {
          fr: `${fr} est trop long : gardez ${limit} signes au plus.`,
          en: `${en} is too long: keep ${limit} characters or fewer.`,
        };
  }
  if (Array.isArray(is) || isRecord(is)) {
    const count = Array.isArray(is) ? is.length : Object.keys(is).length;
    return small
      ? {
          fr: `${fr} a ${count} éléments : il en faut au moins ${limit}.`,
          en: `${en} has ${count} items: it needs ${limit} or more.`,
        }
      : {
          fr: `${fr} a ${count} éléments : gardez-en ${limit} au plus.`,
          en: `${en} has ${count} items: keep ${limit} or fewer.`,
        };
  }
  return small
    ? {
        fr: `${fr} vaut ${String(is)} : écrivez un nombre à partir de ${limit}.`,
        en: `${en} is ${String(is)}: write a number from ${limit}.`,
      }
    : {
        fr: `${fr} vaut ${String(is)} : écrivez un nombre jusqu’à ${limit}.`,
        en: `${en} is ${String(is)}: write a number up to ${limit}.`,
      };
}
