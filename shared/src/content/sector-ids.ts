/** The thirteen sectors of the first edition, in the order of their plots round the plaza. */
export const SECTOR_IDS = [
  'maritime',
  'petrole',
  'chimie',
  'plasturgie',
  'electricite',
  'electronique',
  'aerospatial',
  'metallurgie',
  'ciment',
  'mode',
  'agroalimentaire',
  'parfum',
  'eau',
] as const;
