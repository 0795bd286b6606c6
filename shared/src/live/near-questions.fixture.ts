/**
 * Pairs as pupils write them to professionals: each pair asks for the same answer. Two questions of different pairs
 * do not. The first half was at hand when the word groups were chosen; the second was written afterwards, and the
 * groups have not been touched since.
 */
export const KNOWN_PAIRS: [string, string][] = [
  ['Quelles études faut-il pour devenir fondeur ?', 'c koi les études pr travailler ici'],
  ['Combien gagnez-vous par mois ?', 'C’est quoi votre salaire ?'],
  ['Est-ce que c’est dangereux ?', 'Y a-t-il des risques dans votre métier ?'],
  ['À quelle température fond l’acier ?', 'Il faut combien de degrés pour fondre l’acier ?'],
  [
    'Est-ce que le métal liquide peut geler dans la poche ?',
    'Le métal peut refroidir trop vite dans la poche ?',
  ],
  ['Y a-t-il des femmes dans l’équipe ?', 'Il y a des filles à la coulée ?'],
  ['Vous travaillez la nuit ?', 'Est-ce qu’il faut travailler de nuit ?'],
  ['Pourquoi le métal est orange quand il est chaud ?', 'Pourquoi l’acier chaud devient orange ?'],
  ['Vous avez déjà eu un accident ?', 'Y a-t-il déjà eu des accidents graves ici ?'],
  ['La ferraille vient d’où ?', 'D’où viennent les ferrailles que vous recyclez ?'],
  ['Est-ce que l’usine pollue ?', 'Quelle est la pollution de votre usine ?'],
  ['Qu’est-ce que vous préférez dans votre métier ?', 'Vous aimez quoi dans ce métier ?'],
  ['Combien de personnes travaillent ici ?', 'Vous êtes combien de salariés dans l’usine ?'],
  ['Est-ce qu’on peut faire un stage de troisième ?', 'Vous prenez des stagiaires de 3e en stage ?'],
  ['Est-ce que les robots vont vous remplacer ?', 'Les robots remplacent les ouvriers ?'],
  ['Il fait chaud comment à côté du four ?', 'Quelle chaleur fait-il près du four ?'],
  ['À quoi servent les gants argentés ?', 'Pourquoi vos gants sont argentés ?'],
  ['Combien de temps dure une coulée ?', 'Une coulée, ça dure combien de temps ?'],
  ['Quel bac choisir pour être soudeur ?', 'Il faut quel diplôme pour être soudeuse ?'],
  ['Comment on recycle l’aluminium ?', 'Comment se passe le recyclage de l’aluminium ?'],
];

export const LATER_PAIRS: [string, string][] = [
  ['Depuis combien d’années faites-vous ce métier ?', 'Ça fait combien de temps que vous êtes fondeur ?'],
  ['Comment fabrique-t-on un bateau ?', 'C’est quoi les étapes pour fabriquer un bateau ?'],
  ['Quel âge a votre usine ?', 'L’usine a été construite quand ?'],
  ['Que deviennent les déchets plastiques ?', 'Que faites-vous des déchets de plastique ?'],
  ['Est-ce que vous portez un casque tout le temps ?', 'Pourquoi il faut porter un casque ?'],
  ['Combien pèse une bobine d’acier ?', 'Quel est le poids d’une bobine ?'],
  ['Le parfum est fait avec de vraies fleurs ?', 'Vous utilisez des vraies fleurs pour les parfums ?'],
  ['Est-ce que le bruit vous gêne ?', 'Il y a beaucoup de bruit dans l’atelier ?'],
  ['Comment avez-vous choisi ce métier ?', 'Pourquoi vous avez choisi de faire ce travail ?'],
  ['Combien d’eau utilise l’usine par jour ?', 'Vous consommez combien d’eau ?'],
  ['Peut-on visiter l’usine avec la classe ?', 'Notre classe peut venir visiter votre usine ?'],
  ['Les grues sont conduites à distance ?', 'Qui conduit les grues ?'],
  ['Vos avions volent à l’hydrogène ?', 'Un avion à hydrogène, ça existe déjà ?'],
  ['Faut-il être fort en maths ?', 'Est-ce qu’il faut avoir de bonnes notes en mathématiques ?'],
  ['Vous mangez à la cantine ?', 'Il y a une cantine à l’usine ?'],
  ['Comment vérifiez-vous la qualité des puces ?', 'Comment on contrôle qu’une puce marche ?'],
  ['Combien coûte un hélicoptère ?', 'C’est quoi le prix d’un hélicoptère ?'],
  ['Est-ce que vous avez des vacances ?', 'Combien de semaines de vacances avez-vous ?'],
  ['Pourquoi la mer est utilisée pour refroidir ?', 'Vous refroidissez avec l’eau de mer ?'],
  ['Est-ce que vous utilisez des imprimantes 3D ?', 'Une imprimante 3D peut faire des pièces en métal ?'],
];
