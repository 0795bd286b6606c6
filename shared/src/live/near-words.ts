/** Words that say nothing of what is asked; as pupils write them too. Without accents. */
export const EMPTY_WORDS = new Set(
  `le la les un une des de du au aux et ou ni car est ce cet cette ces que qui quoi quel quelle quels quelles comment
  pourquoi quand combien vous tu je il elle on ils elles nous votre vos ton ta tes mon ma mes son sa ses notre nos en dans
  pour par sur avec sans plus pas ne se y a ai as avez ont avoir etre sont etes suis ete eu faut fait faire faites font
  peut peuvent peux pouvez va vont aller tout tous toute toutes trop tres bien beaucoup deja ici ca cela aussi si alors quoi
  koi pr ki ke kel c d l s j t m n qu jusqu votre vraiment toujours chez entre vers leur leurs ici vient viennent quelque chose dont
  depuis celui celle ceux gens moment fois encore chaque jour jours parfois souvent passe aide utilise utilisez utiliser utile
  doit devez doivent veut veulent voulez sait savez dire dites voir voyez donc comme moins autre autres meme
  the of is it you your do does how what why when to in and or are for with can`.split(/\s+/),
);

/** Words for one matter, by the first five letters: whoever says one of a group asks what the others ask. */
export const GROUPS = [
  'etude ecole diplome format bac bts cursus devenir devient deviens lycee cap licence master',
  'salai gagne paye payez paie remun smic',
  'dange risqu peril',
  'accid bless brule',
  'tempe degre celsi',
  'chaud chale',
  'femme fille femin',
  'person salar effectif ouvri emplo',
  'pollu ecolo enviro planet climat',
  'fondr fond fonte fusion',
  'stage stagi',
  'alter appre',
  'refro geler gele',
  'cout coute prix',
  'poids pese pesen lourd',
  'math mathe',
  'verif contr quali test',
  'metier trava boulo job bosse taf',
  'bruit bruya sonor oreil',
  'heure horai leve reveil',
  'panne casse repar mainte depan',
  'defau rate rebut loupe',
  'dur diffi penib',
  'fatig epuis creve',
  'week weekend samedi diman',
  'embau recru',
  'fabri produ const constr',
  'elect courant energ',
  'clien vend vente achet',
  'handi fauteu',
  'habil tenue vetem unifo',
  'vacan conge',
  'equip colleg',
  'chef patron direct',
  'robot automat',
  'aime aimez prefer plait adore passion',
  'taill grand haut mesur longu',
  'vites rapid',
  'cree ouver ouvre exist',
  'dechet poubel',
  'avenir futur',
  'voyag depla',
  'avion aviat',
  'helic',
].map((group) => group.split(' '));

/** Matters that nearly every question here is about: sharing one of them alone says little. */
export const COMMON_WORDS = [
  'metier',
  'usine',
  'etude',
  'machine',
  'fabri',
  'person',
  'entre',
  'equip',
  'piece',
];
