/** Whom one finds at a stand now. */
export const standStatus = {
  live: 'Live now',
  asking: 'Ask us here',
  soon_one: 'In {{count}} min',
  soon_other: 'In {{count}} min',
  today: 'Meeting at {{time}}',
  play: 'Your turn!',
};
