/** How far the city has come while its districts are brought. */
export const districts = {
  label: 'Construction de la ville',
  coming_one: 'La ville se construit · {{count}} quartier sur {{all}}',
  coming_other: 'La ville se construit · {{count}} quartiers sur {{all}}',
  cut_one: 'Le réseau manque : {{count}} quartier sur {{all}} ; la suite viendra toute seule',
  cut_other: 'Le réseau manque : {{count}} quartiers sur {{all}} ; la suite viendra toute seule',
};
