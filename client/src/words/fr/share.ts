/** What other sites and search engines say of a page. */
export const share = {
  titled: '{{title}} · Ville-Usine',
  fictional: '{{text}} Entreprise fictive de démonstration.',
  plan: 'Le plan de la ville : {{pavilions}} pavillons, {{stands}} stands, leurs métiers et leurs quiz, à visiter sans 3D.',
  sector: '{{invitation}} Stands, métiers, quiz et rencontres du pavillon.',
  trade: '{{does}} Journée, formations et stands où rencontrer ce métier.',
  near: 'Les événements de l’industrie près de chez toi : dates, lieux, publics et organisateurs.',
  event: '{{when}}, {{where}}.',
  eventBy: '{{event}} Organisé par {{organiser}}.',
  which: 'Six choix entre deux images, et trois métiers à rencontrer. Rien n’est gardé.',
  about: 'Ville-Usine : une ville de l’industrie à visiter en 3D ou sur des pages, sans compte.',
  noScript:
    'Sans JavaScript, tu peux tout lire et suivre les liens. Pour poser une question ou jouer aux quiz, il faut l’autoriser.',
};
