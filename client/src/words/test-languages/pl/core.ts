import type { core as fr } from '../../fr/core.ts';
import type { Part } from '../../words.ts';

export const core: Part<typeof fr> = {
  close: 'Zamknij',
  back: 'Wstecz',
  source: 'Źródło: {{source}}',
};
