/** What is written in the city itself, on its great screen. */
export const city = {
  welcome: 'BIENVENUE',
  place: 'dans la ville-usine',
};
