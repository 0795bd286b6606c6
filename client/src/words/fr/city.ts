/** What is written in the city itself: on its great screen, over the pavilions' doors. */
export const city = {
  welcome: 'BIENVENUE',
  place: 'dans la ville-usine',
  notHere: 'Ce pavillon n’ouvre pas pour cette édition',
  signs: {
    maritime: 'MARITIME',
    petrole: 'PÉTROLE',
    chimie: 'CHIMIE',
    plasturgie: 'PLASTURGIE',
    electricite: 'ÉLECTRICITÉ',
    electronique: 'ÉLECTRONIQUE',
    aerospatial: 'AÉROSPATIAL',
    metallurgie: 'MÉTALLURGIE',
    ciment: 'CIMENT',
    mode: 'MODE & LUXE',
    agroalimentaire: 'AGROALIMENTAIRE',
    parfum: 'PARFUM & SANTÉ',
    eau: 'EAU & RECYCLAGE',
  },
};
