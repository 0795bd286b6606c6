/** What a column of an organiser's table can be; contact details are known so that they are left out knowingly. */
type Column = { names: string[]; at: (string | number)[] | 'id' | 'sector' | 'trades' | 'contact' };

const COLUMNS: Column[] = [
  { at: 'id', names: ['id', 'identifiant', 'kennung'] },
  {
    at: ['name'],
    names: [
      'nom',
      'entreprise',
      'nom de l entreprise',
      'nom entreprise',
      'raison sociale',
      'societe',
      'etablissement',
      'exposant',
      'firma',
      'firmenname',
      'unternehmen',
      'company',
      'company name',
      'name',
    ],
  },
  {
    at: ['town'],
    names: ['ville', 'commune', 'localite', 'lieu', 'ort', 'stadt', 'standort', 'city', 'town'],
  },
  {
    at: 'sector',
    names: ['secteur', 'secteur d activite', 'filiere', 'domaine', 'branche', 'industry', 'sector'],
  },
  {
    at: ['tagline', 'fr'],
    names: ['accroche', 'slogan', 'activite', 'en une ligne', 'tatigkeit', 'tagline'],
  },
  { at: ['tagline', 'en'], names: ['accroche en', 'slogan en', 'activite en', 'tagline en'] },
  {
    at: ['text', 'fr'],
    names: ['description', 'presentation', 'texte', 'beschreibung', 'text', 'about', 'description fr'],
  },
  {
    at: ['text', 'en'],
    names: ['description en', 'presentation en', 'texte en', 'text en', 'description anglais'],
  },
  { at: ['object', 'name', 'fr'], names: ['objet', 'produit', 'produits', 'produkt', 'product'] },
  { at: ['object', 'name', 'en'], names: ['objet en', 'produit en', 'product en'] },
  { at: ['ask', 'fr'], names: ['question', 'question a poser', 'frage'] },
  { at: ['ask', 'en'], names: ['question en'] },
  { at: ['hours', 'fr'], names: ['horaires', 'heures', 'heures d ouverture', 'offnungszeiten', 'hours'] },
  { at: ['hours', 'en'], names: ['horaires en', 'hours en'] },
  { at: ['colour'], names: ['couleur', 'farbe', 'colour', 'color'] },
  { at: ['icon'], names: ['icone', 'symbol', 'icon'] },
  { at: 'trades', names: ['metiers', 'metier', 'berufe', 'beruf', 'trades'] },
  {
    at: 'contact',
    names: [
      'e mail',
      'email',
      'mail',
      'courriel',
      'telephone',
      'tel',
      'portable',
      'telefon',
      'phone',
      'contact',
      'contact nom',
      'ansprechpartner',
      'adresse',
      'siret',
    ],
  },
];

/** The words of a heading or of a cell, without accents, marks and capitals. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What a heading such as « Raison sociale * » stands for, or null. */
export function columnOf(heading: string): Column['at'] | null {
  const words = plain(heading).replace(/ anglais$| english$/, ' en');
  return COLUMNS.find(({ names }) => names.includes(words))?.at ?? null;
}
