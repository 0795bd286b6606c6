/** Who works in the metallurgy hall: invented people. Two sentences each, about what they do here. */
export const metallurgie = {
  sonia: {
    name: 'Sonia',
    trade: 'Fondeuse',
    says: 'Je surveille le four : la couleur du métal me dit s’il est assez chaud. Mes gants et ma visière ne me quittent jamais.',
  },
  claire: {
    name: 'Claire',
    trade: 'Cariste',
    says: 'Je trie la ferraille : l’acier d’un côté, le cuivre de l’autre. Un mauvais tri, et tout le métal fondu est à refaire.',
  },
  lucie: {
    name: 'Lucie',
    trade: 'Pontière',
    says: 'Je guide la poche pleine d’acier liquide, avec des gestes que le pont connaît. Quatre-vingts tonnes obéissent à ma main.',
  },
  marc: {
    name: 'Marc',
    trade: 'Lamineur',
    says: 'J’écoute mes rouleaux : un bruit qui change, et j’arrête la ligne. La barre rouge file ici plus vite que toi en courant.',
  },
  imane: {
    name: 'Imane',
    trade: 'Contrôleuse qualité',
    says: 'J’envoie des ultrasons dans l’acier pour chercher une bulle cachée. Une pièce qui a un défaut retourne au four.',
  },
  yasmine: {
    name: 'Yasmine',
    trade: 'Technicienne de laboratoire',
    says: 'Je tire sur un morceau d’acier jusqu’à ce qu’il casse. Ainsi je sais ce qu’un pont pourra porter.',
  },
};
