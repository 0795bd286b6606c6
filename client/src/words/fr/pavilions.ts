/** Pavilions as their own boards call them, for an edition that does not open them all. */
export const pavilions = {
  notHere: 'Ce pavillon n’ouvre pas pour cette édition',
  name: {
    maritime: 'Maritime',
    petrole: 'Pétrole',
    chimie: 'Chimie',
    plasturgie: 'Plasturgie',
    electricite: 'Électricité',
    electronique: 'Électronique',
    aerospatial: 'Aérospatial',
    metallurgie: 'Métallurgie',
    ciment: 'Ciment',
    mode: 'Mode et luxe',
    agroalimentaire: 'Agroalimentaire',
    parfum: 'Parfum et santé',
    eau: 'Eau et recyclage',
  },
};
