export const metallurgie = {
  sonia: {
    name: 'Sonia',
    trade: 'Furnace operator',
    says: 'I watch the furnace: the colour of the metal tells me whether it is hot enough. I never take off my gloves and visor.',
  },
  claire: {
    name: 'Claire',
    trade: 'Fork-lift driver',
    says: 'I sort the scrap: steel on one side, copper on the other. One mistake, and the whole melt has to be done again.',
  },
  lucie: {
    name: 'Lucie',
    trade: 'Crane operator',
    says: 'I guide the ladle full of liquid steel with signs that the crane knows. Eighty tonnes follow my hand.',
  },
  marc: {
    name: 'Marc',
    trade: 'Rolling mill operator',
    says: 'I listen to my rolls: when the sound changes, I stop the line. The red-hot bar passes here faster than you can run.',
  },
  imane: {
    name: 'Imane',
    trade: 'Quality inspector',
    says: 'I send ultrasound into the steel to look for a hidden bubble. A part with a flaw goes back to the furnace.',
  },
  yasmine: {
    name: 'Yasmine',
    trade: 'Laboratory technician',
    says: 'I pull a piece of steel until it breaks. That is how I know what a bridge can carry.',
  },
};
