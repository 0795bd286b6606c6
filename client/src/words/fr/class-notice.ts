/** What moderators tell the teacher of a class about refused questions. */
export const classNotice = {
  title: 'La modération vous prévient',
  line: 'Ces questions de vos élèves ont été refusées. Seuls les enseignants de la classe lisent ceci.',
  news: 'La modération vous prévient d’une question refusée : {{text}}',
  by: '{{session}} · refusée par {{name}}, {{day}} à {{time}}',
  undone: 'Refus annulé, {{day}} à {{time}}',
  read: 'Marquer comme lu',
  readLong: 'Marquer comme lu : {{text}}',
  isRead: 'Marqué comme lu.',
  readBy: 'Lu par {{name}}, {{day}} à {{time}}',
  done: 'Déjà lus',
  failed: 'Pas fait : {{why}}',
};
