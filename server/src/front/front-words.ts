import type { Language } from '@ville-usine/shared/content/localized';

const fr = {
  site: 'Ville-Usine',
  title: 'Choisis ton territoire',
  line: 'Une ville-usine par territoire',
  description:
    'Des villes-usines à explorer dans le navigateur : choisis ton territoire, visite ses usines, découvre ses métiers et pose tes questions aux professionnels.',
  lead: 'Chaque territoire a sa ville : ses usines, ses métiers, ses rencontres. Choisis la tienne sur la carte ou dans la liste.',
  skip: 'Aller à la liste des territoires',
  other: 'English',
  map: 'Carte de France des territoires',
  list: 'Les territoires',
  enter: 'Entrer dans la ville',
  enterOf: (name: string) => `Entrer dans la ville : ${name}`,
  pages: 'Visiter sans 3D',
  pagesOf: (name: string) => `Visiter sans 3D : ${name}`,
  go: 'Y aller',
  goOf: (name: string) => `Y aller : ${name}`,
  sectors: (n: number): string => (n === 1 ? 'secteur' : 'secteurs'),
  stands: (n: number): string => (n === 1 ? 'stand' : 'stands'),
  trades: (n: number): string => (n === 1 ? 'métier' : 'métiers'),
  departements: (n: number, names: string) => `${n === 1 ? 'Département' : 'Départements'} : ${names}.`,
  closed: 'Cette ville est fermée pour le moment. Ses visites sont gardées : reviens un peu plus tard.',
  keptOne: (name: string) => `Ce que tu cherches est dans la ville de ce territoire : ${name}.`,
  keptAll: 'Choisis ton territoire : tu y trouveras la page que tu cherchais.',
  unknownTitle: 'Aucune ville à cette adresse',
  unknown: 'Cette adresse ne mène à aucune ville. Voici celles que tu peux visiter.',
  closedTitle: 'Cette ville est fermée pour le moment',
  closedLead: (name: string) =>
    `La ville de ce territoire n’a pas pu ouvrir : ${name}. Rien n’est perdu, reviens un peu plus tard. Les autres t’attendent.`,
  foot: 'Un pseudonyme donné par la ville, aucun compte, aucun nom.',
  source: 'Carte : départements de France métropolitaine, Victor Cazanave, CC BY 4.0.',
};

const en: typeof fr = {
  site: 'Ville-Usine',
  title: 'Choose your territory',
  line: 'One factory city for each territory',
  description:
    'Factory cities to explore in the browser: choose your territory, visit its factories, discover its trades and put your questions to professionals.',
  lead: 'Each territory has its own city: its factories, its trades, its meetings. Choose yours on the map or in the list.',
  skip: 'Go to the list of territories',
  other: 'Français',
  map: 'Map of France with the territories',
  list: 'The territories',
  enter: 'Enter the city',
  enterOf: (name) => `Enter the city: ${name}`,
  pages: 'Visit without 3D',
  pagesOf: (name) => `Visit without 3D: ${name}`,
  go: 'Go there',
  goOf: (name) => `Go there: ${name}`,
  sectors: (n) => (n === 1 ? 'sector' : 'sectors'),
  stands: (n) => (n === 1 ? 'stand' : 'stands'),
  trades: (n) => (n === 1 ? 'trade' : 'trades'),
  departements: (n, names) => `${n === 1 ? 'Département' : 'Départements'}: ${names}.`,
  closed: 'This city is closed for now. Its visits are kept: come back a little later.',
  keptOne: (name) => `What you are looking for is in this territory’s city: ${name}.`,
  keptAll: 'Choose your territory: you will find the page you were looking for there.',
  unknownTitle: 'No city at this address',
  unknown: 'This address leads to no city. Here are those you can visit.',
  closedTitle: 'This city is closed for now',
  closedLead: (name) =>
    `This territory’s city could not open: ${name}. Nothing is lost, come back a little later. The others are waiting for you.`,
  foot: 'A pseudonym given by the city, no account, no name.',
  source: 'Map: départements of metropolitan France, Victor Cazanave, CC BY 4.0.',
};

/** The words of the front page, in both languages. */
export const FRONT_WORDS: Record<Language, typeof fr> = { fr, en };
