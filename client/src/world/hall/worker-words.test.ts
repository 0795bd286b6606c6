import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workers as en } from '../../words/en/workers.ts';
import { workers as fr } from '../../words/fr/workers.ts';
import type { Room } from './room.ts';

const BAKED = new URL('../../../../assets/baked/', import.meta.url);
const HALLS = readdirSync(BAKED).flatMap((file) => /^hall-(.+)\.room\.json$/.exec(file)?.[1] ?? []);
type Words = Record<string, Record<string, { name: string; trade: string; says: string }>>;

test.each(HALLS)(
  'B34. Everybody at work in the hall of %s says who they are and two short sentences',
  (sector) => {
    const room = JSON.parse(readFileSync(new URL(`hall-${sector}.room.json`, BAKED), 'utf8')) as Room;
    const posts = room.posts.map(({ name }) => name).sort();
    for (const words of [fr, en] as Words[]) {
      const said = words[sector] ?? {};
      expect(Object.keys(said).sort()).toEqual(posts);
      for (const { name, trade, says } of Object.values(said)) {
        expect(name && trade, says).toBeTruthy();
        const sentences = says.split(/(?<=[.!?])\s+/);
        expect(sentences, says).toHaveLength(2);
        for (const sentence of sentences)
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(22);
      }
    }
  },
);
