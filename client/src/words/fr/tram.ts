/** The tram of the ring boulevard: its stops, and what is called out in it. */
export const tram = {
  stop: {
    port: 'Le Port',
    matter: 'Chimie et Plasturgie',
    agora: 'L’Agora',
    life: 'Mode et Agroalimentaire',
  },
  next: 'Prochain arrêt : {{stop}}.',
  here: '{{stop}}. Les portes sont ouvertes.',
  off: 'Te voici à l’arrêt {{stop}}.',
  asked: 'Tu descends au prochain arrêt : {{stop}}.',
  coming: 'Le tram arrive à l’arrêt {{stop}}. Reste sur le quai, tu monteras sans rien faire.',
};
