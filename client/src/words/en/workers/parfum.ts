export const parfum = {
  mireille: {
    name: 'Mireille',
    trade: 'Perfume plant grower',
    says: 'I pick by hand, before the sun gets hot. By noon, jasmine has already lost part of its scent.',
  },
  bastien: {
    name: 'Bastien',
    trade: 'Goods receiver',
    says: 'I weigh each sack of flowers and note where it comes from. A kilo of jasmine is about eight thousand flowers.',
  },
  yanis: {
    name: 'Yanis',
    trade: 'Extraction operator',
    says: 'I lower the basket of lavender into the pot, then open the steam. Too hot, and everything smells burnt.',
  },
  aicha: {
    name: 'Aïcha',
    trade: 'Distillation technician',
    says: 'I watch the drops fall: the golden oil floats, the water runs off below. I keep both.',
  },
  ornella: {
    name: 'Ornella',
    trade: 'Perfumer',
    says: 'I smell a strip, change one drop, and start again. A formula may take me a hundred tries.',
  },
  fatou: {
    name: 'Fatou',
    trade: 'Sterile line operator',
    says: 'My robot weighs to a thousandth of a gram. My cap and gloves protect the product from me, not the other way round.',
  },
  hugo: {
    name: 'Hugo',
    trade: 'Analysis technician',
    says: 'On my screen, each peak is one product of the mixture. One peak too many, and the batch stays here.',
  },
  leila: {
    name: 'Leïla',
    trade: 'Packaging line operator',
    says: 'I follow the bottles: fill, close, photograph, box. If the camera is in doubt, the bottle leaves the line.',
  },
};
