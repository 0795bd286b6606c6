/** What moderators tell the teacher of a class about refused questions. */
export const classNotice = {
  title: 'The moderators let you know',
  line: 'These questions of your pupils were refused. Only the teachers of the class read this.',
  news: 'The moderators let you know of a refused question: {{text}}',
  by: '{{session}} · refused by {{name}}, {{day}} at {{time}}',
  undone: 'Refusal taken back, {{day}} at {{time}}',
  read: 'Mark as read',
  readLong: 'Mark as read: {{text}}',
  isRead: 'Marked as read.',
  readBy: 'Read by {{name}}, {{day}} at {{time}}',
  done: 'Already read',
  failed: 'Not done: {{why}}',
};
