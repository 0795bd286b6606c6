import type { pack as fr } from '../fr/pack.ts';

/** The visit pack of a machine, on the teacher's page. */
export const pack: typeof fr = {
  title: 'Visit pack',
  why: 'The city, its pages and the halls of your itinerary, kept on this machine before the day: the visit then opens with hardly any network.',
  weighs: 'Weight: {{size}} MB',
  prepare: 'Prepare this machine',
  coming: 'Being prepared: {{done}} MB of {{size}}',
  bar: 'Preparation of the visit pack',
  ready: 'Ready · {{size}} MB',
  again: 'Check and update',
  remove: 'Remove',
  removed: 'The pack was removed from this machine.',
  failed: 'The pack did not come whole. What is there is kept; try again when the network is better.',
  cannot: 'This browser can keep nothing here: it takes an https address, and a window that is not private.',
  each: 'To be done on each machine of the room. Nothing that concerns a pupil is kept there. On their own devices the pack comes by itself during the visit.',
};
