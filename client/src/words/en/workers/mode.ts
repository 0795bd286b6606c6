/** Who works in the hall of fashion and textiles: invented people. Two sentences each, about what they do here. */
export const mode = {
  oumou: {
    name: 'Oumou',
    trade: 'Cotton classer',
    says: 'I pull a tuft between my fingers to measure the fibre. The longer it is, the finer and stronger the thread.',
  },
  rene: {
    name: 'René',
    trade: 'Card operator',
    says: 'My card combs cotton until it is a veil of mist. Nobody opens the cover before the drum has come to a full stop.',
  },
  ana: {
    name: 'Ana',
    trade: 'Spinner',
    says: 'A thread breaks, I tie it again in two seconds. Fourteen bobbins here, hundreds in a real spinning mill.',
  },
  karima: {
    name: 'Karima',
    trade: 'Weaver',
    says: 'I drew every thread through its eye, one by one, before I started the loom. If one is missing, the cloth keeps a stripe.',
  },
  joel: {
    name: 'Joël',
    trade: 'Dyer',
    says: 'The cloth leaves the bath green, and the air makes it blue. I check the water before it goes back to the river.',
  },
  mei: {
    name: 'Mei',
    trade: 'Pattern maker',
    says: 'I lay my patterns like a puzzle, to waste as little cloth as I can. One centimetre saved on each pair, and a thousand need ten metres less.',
  },
  tarek: {
    name: 'Tarek',
    trade: 'Sewing machinist',
    says: 'I sew a straight leg, and I mend worn jeans as well. A good seam lasts longer than the cloth.',
  },
};
