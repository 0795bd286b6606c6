const BEFORE = 'Enseignant, ';

/** What a class's guide is called: by the class, nobody is asked for a name. */
export const guideName = (label: string): string => `${BEFORE}${label}`;

/** The class in such a name, for pages that say it in another language. */
export const classOfGuide = (name: string): string =>
  name.startsWith(BEFORE) ? name.slice(BEFORE.length) : name;
