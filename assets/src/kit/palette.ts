import type { SectorId } from '@ville-usine/shared/content/sector';

/** Colours that every model shares (sRGB hex). Source: the colour script of the art direction. */
export const PALETTE = {
  cream: '#f1e3c8',
  plinth: '#e2cfae',
  stone: '#d9c5a1',
  paleStone: '#efe0c2',
  trim: '#f6ecd8',
  dark: '#3b3a4a',
  steel: '#8f93a3',
  brass: '#e7b04a',
  timber: '#c98d52',
  glass: '#2e6f86',
  lamp: '#ffe6b0',
  post: '#2f5560',
  roofTile: '#cf6a42',
  soil: '#7a5238',
} as const;

/** One saturated accent per sector, and the words on its sign. */
export const SECTOR_LOOK: Record<SectorId, { accent: string; sign: string }> = {
  maritime: { accent: '#1d5fb4', sign: 'MARITIME' },
  petrole: { accent: '#b8622c', sign: 'PÉTROLE' },
  chimie: { accent: '#7a4cd6', sign: 'CHIMIE' },
  plasturgie: { accent: '#ff5f86', sign: 'PLASTURGIE' },
  electricite: { accent: '#f7b512', sign: 'ÉLECTRICITÉ' },
  electronique: { accent: '#0fae98', sign: 'ÉLECTRONIQUE' },
  aerospatial: { accent: '#2a9be6', sign: 'AÉROSPATIAL' },
  metallurgie: { accent: '#e8482a', sign: 'MÉTALLURGIE' },
  ciment: { accent: '#8d7f74', sign: 'CIMENT' },
  mode: { accent: '#cf2c74', sign: 'MODE & LUXE' },
  agroalimentaire: { accent: '#6aa82e', sign: 'AGROALIMENTAIRE' },
  parfum: { accent: '#b277e0', sign: 'PARFUM & SANTÉ' },
  eau: { accent: '#12a5bd', sign: 'EAU & RECYCLAGE' },
};
