/** Of these a pupil's own form is asked: « tu es prêt », « toi seul », « bienvenu », « connecté·e », « inscrit(e) ». */
const GENDERED = [
  /\p{L}·(?:e|es|le|ne|se|te|trice|euse|ière)\b/iu,
  /\p{L}\((?:e|ne|le|trice|euse)\)/iu,
  /\btoi,? seule?\b/iu,
  /\btu [^.!?;]{0,40}\btoute? seule?\b/iu,
  /\bbienvenu(?:e,|s\b|\b(?!e))/iu,
  /\btu (?:n’)?(?:es|seras|étais|as été|restes|deviens)(?: pas| plus| déjà| bien| encore| toujours)? (?!déjà|à\b)(?:\p{L}+[éu]e?|prête?|sûre?|contente?|inscrite?|curieu(?:x|se)|absente?|présente?|arrivée?|seule?)(?![\p{L}])/iu,
];

/** The first words of a French text that say « tu » to a boy or to a girl; null where it speaks to everyone. */
export function genderedIn(text: string): string | null {
  for (const form of GENDERED) {
    const found = form.exec(text);
    if (found) return found[0];
  }
  return null;
}
