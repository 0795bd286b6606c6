/** What is written on signs and screens inside a hall. */
export const hall = {
  invite: 'À toi de jouer !',
  quiz: 'Quiz',
  quizLine: 'Réponds, gagne ton tampon',
  onAir: 'EN DIRECT',
  exit: 'SORTIE',
  trades: 'Leurs métiers, leurs parcours',
  crane: 'PONT COULÉE · 80 t',
  live: 'En direct',
  soon: 'À venir',
  place: 'Le coin des questions',
  answering: 'La question du moment',
  waiting_one: '{{count}} question attend',
  waiting_other: '{{count}} questions attendent',
  welcome: 'Pose ta question à celles et ceux qui font le métal',
  ask: 'Approche-toi pour demander',
  host: {
    woman: 'Professionnelle',
    man: 'Professionnel',
    someone: 'Professionnel·le',
    greets: '{{name}}, te salue : approche-toi du bureau pour poser ta question.',
  },
};
