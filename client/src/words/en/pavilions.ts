export const pavilions = {
  notHere: 'This pavilion does not open for this edition',
  name: {
    maritime: 'Maritime',
    petrole: 'Oil',
    chimie: 'Chemistry',
    plasturgie: 'Plastics',
    electricite: 'Electricity',
    electronique: 'Electronics',
    aerospatial: 'Aerospace',
    metallurgie: 'Metallurgy',
    ciment: 'Cement',
    mode: 'Fashion and luxury',
    agroalimentaire: 'Food industry',
    parfum: 'Perfume and health',
    eau: 'Water and recycling',
  },
};
