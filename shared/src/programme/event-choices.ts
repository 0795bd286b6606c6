/** What an event is; an event that its source does not name as one of these bears none. */
export const EVENT_KINDS = [
  'company-visit',
  'conference',
  'webinar',
  'job-dating',
  'workshop',
  'exhibition',
  'forum',
] as const;

/** For whom an event is, as organisers say it: pupils of 11 to 15, of 15 to 18, students, and so on. */
export const EVENT_AUDIENCES = [
  'college',
  'lycee',
  'students',
  'job-seekers',
  'educators',
  'recruiters',
  'public',
] as const;
