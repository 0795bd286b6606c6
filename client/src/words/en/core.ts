import type { core as fr } from '../fr/core.ts';
import type { Mirror } from '../words.ts';

export const core: Mirror<typeof fr> = {
  close: 'Close',
  back: 'Back',
  next: 'Next',
  cancel: 'Cancel',
  loading: 'One moment…',
  retry: 'Try again',
  skip: 'Skip to content',
  city: 'The city',
  meetings: 'Meetings',
  without3d: 'Visit without 3D',
  in3d: 'Switch to 3D',
  here3d: 'See it in 3D',
  fictional: 'Fictional company, for demonstration',
  source: 'Source: {{source}}',
  live: 'Live',
  error: {
    title: 'The page could not load',
    line: 'What you have done is kept. Try again, or go by the plan.',
    lost: 'You have lost the network. What is done is kept, and the page comes back with it by itself.',
  },
  notFound: {
    title: 'This address leads nowhere',
    line: 'The pavilion or the stand may have moved. Everything is on the plan.',
    toPlan: 'Go to the plan',
  },
};
