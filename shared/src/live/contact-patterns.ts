import type { ContactKind } from './contact-details.ts';

/**
 * One way in which a contact detail is written. `marks` says whether the whole match is the detail or only its
 * first group (« insta : » stays, the name goes); `keep` may let a match pass, given the detail and what follows.
 */
export type ContactPattern = {
  kind: ContactKind;
  regex: RegExp;
  marks: 'all' | 'name';
  keep: (detail: string, after: string) => boolean;
};

/** Up to three characters that may stand between the digits of a telephone number, key caps included. */
const GAP = '[\\s.\\-_·*|()\\uFE0F\\u20E3]{0,3}';
const NO_DIGIT_BEFORE = '(?<!\\d[.,]?)';
const NO_UNIT_AFTER =
  '(?!\\s*(?:€|%|°|m[²³23]|k[gw]|t\\b|euros?|tonnes?|millions?|habitants?|heures?|ans\\b))';
const AT = '(?:@|\\(\\s*(?:at|@|arobase)\\s*\\)|\\[\\s*(?:at|@|arobase)\\s*\\]|\\barobase\\b)';
const DOT = '(?:\\.|\\s+(?:point|dot)\\s+|\\s*\\(\\s*(?:point|dot)\\s*\\)\\s*|\\s\\.\\s?)';
const DOMAINS = 'com|fr|net|org|io|gg|eu|info|app|dev|link|be|ch';
const NUMBER_WORDS =
  'z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|' +
  'trente|quarante|cinquante|soixante';
const NETWORKS =
  'insta(?:gram)?|snap(?:chat)?|tik\\s?tok|discord|what?s\\s?app?|telegram|facebook|fb|twitter|twitch|messenger|' +
  'roblox|steam|bereal|threads|bluesky|mastodon|skype';
const SHORT_NETWORKS = 'insta|snap|tik\\s?tok|discord|what?s\\s?app?|telegram|fb|twitch|roblox|bereal';
const INVITATION =
  "mon|m[’']ajouter\\s+sur|ajoute[rz]?(?:[\\s\\-]+moi)?(?:\\s+sur)?|(?:suis|rejoins)[\\s\\-]+moi\\s+sur|add\\s+me\\s+on";
const NAME = '[\\p{L}\\d](?:[\\p{L}\\d._\\-]*[\\p{L}\\d_])?';

/** Words that may follow a network's name in a sentence without being anybody's name there. */
const STOP_WORDS = new Set(
  (
    'a à afin ai as au aussi aux avec c ce ces cette chez comme d dans de des donc du elle elles en est et eu il ' +
    'ils j je l la le les leur leurs ma mais marche me mes moi mon n ne non nos notre nous on ont ou où oui par pas ' +
    'plus pour pourquoi qu quand que qui quoi s sa sans se ses si son sont sur svp ta te tes toi ton tous tout très ' +
    'tu un une utile vers vos votre vous y and for is it or the to'
  ).split(' '),
);

const always = () => true;
const hasLetter = (detail: string) => /\p{L}/u.test(detail);
const isDate = (detail: string) => /^\d{2}[.-]\d{2}[.-](?:19|20)\d{2}/.test(detail);
const isName = (detail: string) => !STOP_WORDS.has(detail.toLowerCase());
const looksLikeHandle = (detail: string) =>
  detail.length >= 4 && hasLetter(detail) && /[\d_]|\..*\p{L}/u.test(detail);

function all(kind: ContactKind, source: string, keep: ContactPattern['keep'] = always): ContactPattern {
  return { kind, regex: new RegExp(source, 'dgiu'), marks: 'all', keep };
}
function name(source: string, keep: ContactPattern['keep']): ContactPattern {
  return { kind: 'handle', regex: new RegExp(`(?<!\\p{L})${source}`, 'dgiu'), marks: 'name', keep };
}

export const CONTACT_PATTERNS: readonly ContactPattern[] = [
  // lea@mail.fr, « lea arobase mail point fr », lea (at) mail . fr
  all('email', `[\\p{L}\\d._%+\\-]+\\s*${AT}\\s*[\\p{L}\\d\\-]+(?:${DOT}[\\p{L}\\d\\-]+)*${DOT}\\p{L}{2,}`),
  all('url', '\\b(?:https?:\\/\\/|www\\.)[^\\s«»"]+'),
  // t.me/lea, discord.gg/abc
  all('url', '(?<![\\p{L}\\d.])(?:[\\p{L}\\d\\-]+\\.)+\\p{L}{2,6}\\/[^\\s«»"]+', hasLetter),
  all('url', `(?<![\\p{L}\\d])(?:[\\p{L}\\d\\-]+\\.)+(?:${DOMAINS})(?![\\p{L}\\d])`, hasLetter),
  all('url', '(?<![\\p{L}\\d])[\\p{L}\\d\\-]+\\s+(?:point|dot)\\s+(?:com|fr|net|org)(?![\\p{L}\\d])'),
  // 06 12 34 56 78, 06.12.34.56.78, 0612345678, O6 12 …
  all(
    'phone',
    `${NO_DIGIT_BEFORE}(?<!\\p{L})[0o]${GAP}[1-9](?:${GAP}\\d${GAP}\\d){4}\\uFE0F?\\u20E3?(?!\\d)`,
    (detail) => !isDate(detail) && !/\d\.\d\s+\d\.\d/.test(detail),
  ),
  // 06/12/34/56/78, 06,12,34,56,78
  all('phone', `${NO_DIGIT_BEFORE}[0o][1-9]\\s?([,/:;])\\s?\\d{2}(?:\\s?\\1\\s?\\d{2}){3}(?!\\d)`),
  all('phone', `${NO_DIGIT_BEFORE}\\+\\s?[1-9]\\d{0,2}(?:[\\s.\\-()]{0,3}\\d){7,12}(?!\\d)${NO_UNIT_AFTER}`),
  all('phone', `(?<!\\d[\\s.,]?)00\\s?[1-9]\\d{0,2}(?:[\\s.\\-]{0,2}\\d){7,12}(?!\\d)${NO_UNIT_AFTER}`),
  all('phone', `(?<!\\p{L})z[ée]ro(?:[\\s,.\\-]+(?:et[\\s\\-]+)?(?:${NUMBER_WORDS})(?!\\p{L})){4,}`),
  // @lea.bz, lea#1234
  all('handle', '(?<![\\p{L}\\d])@(?=[\\d_.]*\\p{L})[\\p{L}\\d_.]{2,30}'),
  all('handle', '(?<![\\p{L}\\d])[\\p{L}\\d_.]{2,32}#\\d{4}(?!\\d)'),
  // « insta : lea », « mon snap c’est lea », « tiktok lea_13 », « … snap lea » at the very end
  name(`(?:${NETWORKS})\\s*[:=→]\\s*@?(${NAME})`, isName),
  name(
    `(?:${INVITATION})\\s+(?:${NETWORKS})\\s+(?:c[’']?\\s?est\\s+|est\\s+|is\\s+|:\\s*)?@?(${NAME})`,
    isName,
  ),
  name(`(?:${NETWORKS})\\s+(${NAME})`, looksLikeHandle),
  name(
    `(?:${SHORT_NETWORKS})\\s+(${NAME})`,
    (detail, after) => /^[\s.!]*$/.test(after) && hasLetter(detail) && isName(detail),
  ),
];
