export const maritime = {
  malika: {
    name: 'Malika',
    trade: 'Shot-blasting operator',
    says: 'My tiny steel balls chase the rust away at two hundred kilometres an hour. The plate comes out clean, painted brick red.',
  },
  ines: {
    name: 'Inès',
    trade: 'Cutting operator',
    says: 'I fit the parts on the plate like a pattern on cloth. The less steel I waste, the happier I am.',
  },
  fatou: {
    name: 'Fatou',
    trade: 'Welder',
    says: 'This block stands on its head: welding towards the floor is easier. The little tractor follows my seam, I set it and watch it.',
  },
  theo: {
    name: 'Théo',
    trade: 'Pipe fitter',
    says: 'I fit the pipes before the block is closed. I measure twice: over there, my neighbour’s pipe is waiting.',
  },
  carmen: {
    name: 'Carmen',
    trade: 'Lifting supervisor',
    says: 'The crane driver sits high up there, so I talk with my arms. A closed fist, and the superstructure stops at once.',
  },
  hugo: {
    name: 'Hugo',
    trade: 'Surveyor',
    says: 'My instrument aims at the hull and tells its place to the millimetre. I note the time as well: in the sun, steel grows longer.',
  },
  idris: {
    name: 'Idris',
    trade: 'Ship painter',
    says: 'Without my paint the sea would eat the hull. Red under water, blue above, several coats everywhere.',
  },
  nora: {
    name: 'Nora',
    trade: 'Trials engineer',
    says: 'The model sails in circles on purpose: I measure how she turns. At sea the real ship will do nearly the same.',
  },
};
