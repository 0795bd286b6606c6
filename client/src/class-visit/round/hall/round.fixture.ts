import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';

/** A round whose first question is open. */
export const openRound = (more: Partial<RoundNow> = {}): RoundNow => ({
  now: 0,
  id: 'r1',
  title: { fr: 'Quiz de la Métallurgie', en: 'Metallurgy quiz' },
  hall: 'metallurgie',
  sector: 'metallurgie',
  options: { seconds: 30, speed: false, teams: 0, practice: false, cards: false },
  of: 3,
  phase: 'open',
  index: 0,
  practice: false,
  question: {
    id: 'q1',
    prompt: { fr: 'Pourquoi le four a-t-il trois électrodes ?', en: 'Why three electrodes?' },
    kind: 'single',
    choices: ['Remuer', 'Créer l’arc', 'Mesurer', 'Soulever'].map((fr) => ({ fr, en: fr })),
  },
  openedAt: 0,
  closesAt: 30_000,
  count: { answered: 2, players: 24 },
  result: null,
  podium: null,
  ranking: null,
  ...more,
});
