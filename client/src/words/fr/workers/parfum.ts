/** Who works in the perfume hall: invented people. Two sentences each, about what they do here. */
export const parfum = {
  mireille: {
    name: 'Mireille',
    trade: 'Productrice de plantes à parfum',
    says: 'Je cueille à la main, avant que le soleil ne chauffe. À midi, le jasmin a déjà perdu une part de son odeur.',
  },
  bastien: {
    name: 'Bastien',
    trade: 'Agent de réception',
    says: 'Je pèse chaque sac de fleurs et je note d’où il vient. Un kilo de jasmin, c’est environ huit mille fleurs.',
  },
  yanis: {
    name: 'Yanis',
    trade: 'Opérateur d’extraction',
    says: 'Je descends le panier de lavande dans la cuve, puis j’ouvre la vapeur. Trop chaud, et tout sent le brûlé.',
  },
  aicha: {
    name: 'Aïcha',
    trade: 'Technicienne de distillation',
    says: 'Je regarde tomber les gouttes : l’huile dorée flotte, l’eau part en dessous. Je garde les deux.',
  },
  ornella: {
    name: 'Ornella',
    trade: 'Parfumeuse',
    says: 'Je sens une bandelette, je change une goutte, je recommence. Une formule me demande parfois cent essais.',
  },
  fatou: {
    name: 'Fatou',
    trade: 'Conductrice de ligne stérile',
    says: 'Mon robot pèse au millième de gramme. Ma charlotte et mes gants protègent le produit de moi, pas l’inverse.',
  },
  hugo: {
    name: 'Hugo',
    trade: 'Technicien d’analyse',
    says: 'Sur mon écran, chaque pic est un produit du mélange. Un pic de trop, et le lot ne part pas.',
  },
  leila: {
    name: 'Leïla',
    trade: 'Conductrice de ligne de conditionnement',
    says: 'Je suis les flacons : remplir, fermer, photographier, mettre en boîte. Si la caméra doute, le flacon sort de la ligne.',
  },
};
