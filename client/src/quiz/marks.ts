/** The signs of the choices, in their order: colour and outline in a square of 24, the same on every screen and card. */
export const MARKS = [
  { colour: '#1b6fb8', path: 'M12 3l10 18H2z' },
  { colour: '#8a5a00', path: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z' },
  { colour: '#b3264f', path: 'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z' },
  { colour: '#1b7a4c', path: 'M12 1l11 11-11 11L1 12z' },
  { colour: '#5b3fb0', path: 'M12 2l9.5 7-3.6 11.5H6.1L2.5 9z' },
  { colour: '#9c3d10', path: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z' },
] as const;
