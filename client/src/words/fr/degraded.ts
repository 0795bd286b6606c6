/** What does not work as it should, in a line, and what still does. */
export const degraded = {
  more: 'Ce qui marche quand même',
  offline: 'Hors ligne : tu peux te promener, ce que tu écris est gardé.',
  offlinePages: 'Hors ligne : tu peux lire, ce que tu écris est gardé.',
  blocked: 'Réseau filtré : les autres bougent par à-coups.',
  slow: 'Réseau lent : tout arrive, un peu plus tard.',
  lines: {
    offline: {
      others: 'Tu ne vois pas les autres bouger, ni les nouvelles réponses.',
      kept: 'Tes questions et tes réponses au quiz sont gardées sur cet appareil. Elles partent dès le retour du réseau.',
      places: 'Les lieux déjà ouverts restent ouverts. Les autres attendent le réseau.',
    },
    blocked: {
      others:
        'Le réseau de ton école bloque la voie rapide. Questions, quiz et réponses arrivent quand même.',
      kept: 'Rien n’est perdu : chaque envoi est confirmé.',
      places: 'Tous les lieux s’ouvrent.',
    },
    slow: {
      others: 'Questions, quiz et réponses arrivent en premier : ce sont de petits messages.',
      kept: 'Rien n’est perdu : chaque envoi est confirmé.',
      places:
        'Les quartiers arrivent un par un, et une halle peut demander une minute. Les pages sans 3D sont plus rapides.',
    },
  },
};
