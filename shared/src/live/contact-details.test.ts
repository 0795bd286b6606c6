import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContactDetails, maskContactDetails } from './contact-details.ts';

const HIDDEN: [kind: string, text: string, masked: string][] = [
  ['email', 'Écrivez-moi à lea.b@college.fr svp', 'Écrivez-moi à ••• svp'],
  ['email', 'lea.b+usine@mail.example.org', '•••'],
  ['email', 'mon mail : lea arobase gmail point com', 'mon mail : •••'],
  ['email', 'lea (at) gmail . com', '•••'],
  ['email', 'lea@gmail', 'lea@gmail'],
  ['phone', 'Appelle-moi au 06 12 34 56 78 ce soir', 'Appelle-moi au ••• ce soir'],
  ['phone', '0612345678', '•••'],
  ['phone', 'tel.06.12.34.56.78', 'tel.•••'],
  ['phone', '06-12-34-56-78 !', '••• !'],
  ['phone', '06/12/34/56/78', '•••'],
  ['phone', '06, 12, 34, 56, 78', '•••'],
  ['phone', '0 6 1 2 3 4 5 6 7 8', '•••'],
  ['phone', '0.6.1.2.3.4.5.6.7.8', '•••'],
  ['phone', '0 - 6 - 1 - 2 - 3 - 4 - 5 - 6 - 7 - 8', '•••'],
  ['phone', 'O6 12 34 56 78', '•••'],
  ['phone', '０６ １２ ３４ ５６ ７８', '•••'],
  ['phone', '0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', '•••'],
  ['phone', 'j’ai 14 ans 0612345678', 'j’ai 14 ans •••'],
  ['phone', '0 800 123 456', '•••'],
  ['phone', '+33 6 12 34 56 78', '•••'],
  ['phone', '+33 (0)6 12 34 56 78', '•••'],
  ['phone', '0033612345678', '•••'],
  ['phone', '+213 555 12 34 56', '•••'],
  ['phone', '+1 (415) 555-2671', '•••'],
  ['phone', 'zéro six douze trente-quatre cinquante-six soixante-dix-huit', '•••'],
  ['handle', 'suis @lea_bz sur le réseau', 'suis ••• sur le réseau'],
  ['handle', 'insta: lea.bz', 'insta: •••'],
  ['handle', 'Insta : xx', 'Insta : •••'],
  ['handle', 'mon snap c’est lea', 'mon snap c’est •••'],
  ['handle', 'snap lea_13 et vous ?', 'snap ••• et vous ?'],
  ['handle', 'Bonjour, snap xx', 'Bonjour, snap •••'],
  ['handle', 'ajoute-moi sur tiktok leaaa', 'ajoute-moi sur tiktok •••'],
  ['handle', 'mon discord est Lea#1234', 'mon discord est •••'],
  ['url', 'Voir https://example.org/a?b=c.', 'Voir •••'],
  ['url', 'www.exemple.fr', '•••'],
  ['url', 'mon site lea-et-zoe.fr est top', 'mon site ••• est top'],
  ['url', 't.me/lea13', '•••'],
  ['url', 'mon site lea point com', 'mon site •••'],
];

const CLEAN = [
  'Pourquoi l’acier fond-il à 1 600 °C ?',
  'Pourquoi 1600°C et pas 1538 °C ?',
  'Je suis en 4e B, quel bac faut-il ?',
  'Est-ce vrai que l’usine date de 1957 ou de 1961-1963 ?',
  'Combien coûte une tonne : 650 € ou 1 250,50 € ?',
  'La production fait 1 234 567 890 tonnes par an ?',
  'Le chiffre d’affaires est de 12 000 000 000 € ?',
  '+ 10 000 000 tonnes en dix ans, c’est vrai ?',
  'Est-ce que vous travaillez de 5 h 30 à 13 h 30, 7 jours sur 7 ?',
  'Le four a ouvert le 01.02.2021 à 10 h 30 15 ?',
  'Entre le 12/03/2019 et le 14/05/2021, que s’est-il passé ?',
  'Un rapport de 0,05 sur 12,34 est-il normal ?',
  'Les mesures 0.5 1.2 3.4 5.6 7.8 sont-elles justes ?',
  'Le numéro 3018, à quoi sert-il ?',
  'Êtes-vous sur Instagram ou sur TikTok pour recruter ?',
  'Utilisez-vous Discord avec vos collègues ?',
  'On peut vous suivre sur snap aussi',
  'C’est quoi l’arobase ?',
  'Quelle est la différence entre l’acier S235 et le 304L ?',
  'Le code de la pièce est A-12-34 ou B.56 ?',
  'J’aime la fonte.Et vous ?',
  'Que veut dire ISO 9001:2015 ?',
  'Il y a 2 fours, 3 lignes, 4 ponts et 120 personnes ?',
  'Le zéro absolu, c’est −273,15 °C ?',
  'À quelle vitesse, 10 km/h ou 100 m/min ?',
  'Et le point de fusion, il est fixe ?',
];

describe('L1. Contact details in a question are found, however they are spelled', () => {
  it.each(HIDDEN)('%s: %s', (kind, text, masked) => {
    expect(maskContactDetails(text)).toBe(masked);
    if (text !== masked) expect(findContactDetails(text)[0]?.kind).toBe(kind);
  });
});

describe('L2. Temperatures, years, classes, prices and dates are no contact details', () => {
  it.each(CLEAN)('%s', (text) => {
    expect(findContactDetails(text)).toEqual([]);
    expect(maskContactDetails(text)).toBe(text);
  });
});

describe('L3. What is left after masking holds no contact detail', () => {
  const word = fc.oneof(
    fc.constantFrom(...HIDDEN.map(([, text]) => text), ...CLEAN),
    fc.string({ maxLength: 30 }),
    fc.constantFrom('0', '6', '12', ' ', '.', '@', 'insta', 'snap', ':', 'lea'),
  );
  it('for anything a child may type', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        for (const gap of ['', ' ']) {
          const masked = maskContactDetails(words.join(gap));
          expect(findContactDetails(masked)).toEqual([]);
          expect(maskContactDetails(masked)).toBe(masked);
        }
      }),
    );
  });
});
