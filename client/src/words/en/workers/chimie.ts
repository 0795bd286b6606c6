export const chimie = {
  nadia: {
    name: 'Nadia',
    trade: 'Raw materials operator',
    says: 'I weigh the salt before it goes up into the dissolver. One handful too many, and the recipe is no longer the same.',
  },
  hugo: {
    name: 'Hugo',
    trade: 'Production operator',
    says: 'From here I set the heat of the reactor with the water in its double wall. The impeller never stops.',
  },
  leila: {
    name: 'Leïla',
    trade: 'Process engineer',
    says: 'I note temperature and pressure every five minutes. I look for a way to heat less and get the same result.',
  },
  thomas: {
    name: 'Thomas',
    trade: 'Maintenance technician',
    says: 'I check each valve of the column before it leaks. At the top of the tower my helmet always stays fastened.',
  },
  ines: {
    name: 'Inès',
    trade: 'Laboratory technician',
    says: 'I send my samples into the big coil: each molecule arrives in its own time. The one I do not expect is an impurity.',
  },
  maelle: {
    name: 'Maëlle',
    trade: 'Plant operator',
    says: 'From the control room I see the whole works in colours. An alarm rings, and I close a valve in two seconds.',
  },
  oscar: {
    name: 'Oscar',
    trade: 'Automation technician',
    says: 'I teach the valves to open at the right moment. When everything runs by itself, I have done my work well.',
  },
  solene: {
    name: 'Solène',
    trade: 'Line operator',
    says: 'I set the press that gives the soap its shape. Its guard is closed: no hand can get in.',
  },
};
