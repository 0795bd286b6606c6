import type { Spoken } from '../content/language.ts';

const many = (count: number, one: string, more: string) =>
  count > 1 ? `${count} ${more}` : `${count} ${one}`;

const fr = {
  file: 'passeport',
  title: 'Passeport de visite',
  of: 'Ce passeport appartient à',
  hand: 'Prénom, à la main, si tu veux',
  face: ['Dessine-toi ici,', 'si tu veux'],
  said: (date: string, label: string | null) =>
    label ? `a exploré la ville-usine le ${date} avec la ${label}` : `a exploré la ville-usine le ${date}`,
  got: (count: number, total: number) => ` et obtenu ${many(count, 'tampon', 'tampons')} sur ${total}.`,
  stamped: (name: string) => `${name} : tampon obtenu`,
  open: (name: string, done: number, total: number) => `${name} : pas encore, ${done} sur ${total}`,
  stamps: 'Mes tampons',
  trades: 'Métiers que j’ai rencontrés',
  asked: (count: number, least: number) => `${count} sur les ${least} à connaître en fin de 3e`,
  more: (count: number) => (count > 1 ? `et ${count} autres` : 'et un autre'),
  none: 'Aucun pour l’instant.',
  goals: 'Pour cette visite',
  goal: { stamp: 'Un premier tampon', trades: 'Trois métiers', question: 'Une question posée' },
  done: (goal: string) => `${goal} : fait`,
  todo: (goal: string) => `${goal} : à faire`,
  quiz: (answered: number, right: number) =>
    `${many(answered, 'question de quiz répondue', 'questions de quiz répondues')}, ${right} ${right > 1 ? 'justes' : 'juste'}`,
  wonder: 'Ce qui m’a étonné',
  signature: 'Signature de l’enseignant',
  proof: 'Vérifier ces chiffres',
  proofWhy:
    'Ce QR code mène à une page qui dit, même sans réseau, si ces chiffres viennent bien de cette ville. Elle ne dit pas qui a visité.',
  qr: 'QR code pour vérifier ce passeport',
  code: (code: string) => `Code court, le même dans le rapport de la classe : ${code}`,
  page: (number: number, count: number) => `Page ${number} sur ${count}`,
};

const en: typeof fr = {
  file: 'passport',
  title: 'Visit passport',
  of: 'This passport belongs to',
  hand: 'First name, by hand, if you like',
  face: ['Draw yourself here,', 'if you like'],
  said: (date, label) =>
    label ? `explored the factory city on ${date} with ${label}` : `explored the factory city on ${date}`,
  got: (count, total) => ` and earned ${many(count, 'stamp', 'stamps')} out of ${total}.`,
  stamped: (name) => `${name}: stamp earned`,
  open: (name, done, total) => `${name}: not yet, ${done} of ${total}`,
  stamps: 'My stamps',
  trades: 'Trades I have met',
  asked: (count, least) => `${count} of the ${least} to know by the end of lower secondary school`,
  more: (count) => (count > 1 ? `and ${count} others` : 'and one other'),
  none: 'None so far.',
  goals: 'For this visit',
  goal: { stamp: 'A first stamp', trades: 'Three trades', question: 'A question asked' },
  done: (goal) => `${goal}: done`,
  todo: (goal) => `${goal}: to do`,
  quiz: (answered, right) =>
    `${many(answered, 'quiz question answered', 'quiz questions answered')}, ${right} right`,
  wonder: 'What surprised me',
  signature: 'The teacher’s signature',
  proof: 'Check these figures',
  proofWhy:
    'This QR code leads to a page that says, even without a network, whether these figures come from this city. It does not say who visited.',
  qr: 'QR code to check this passport',
  code: (code) => `Short code, the same in the class’s report: ${code}`,
  page: (number, count) => `Page ${number} of ${count}`,
};

/** The words of the passport that leaves the site as a file. */
export const PRINT_WORDS: Spoken<typeof fr> = { fr, en };
export type PrintWords = typeof fr;
