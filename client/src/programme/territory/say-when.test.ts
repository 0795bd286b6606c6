import i18next from 'i18next';
import { expect, it } from 'vitest';
import { territory } from '../../words/fr/territory.ts';
import type { Translate } from '../../words/words.ts';
import { mapPins } from './map-pins.ts';
import { sayWhen } from './say-when.ts';

const words = i18next.createInstance();
void words.init({
  lng: 'fr',
  initAsync: false,
  resources: { fr: { territory } },
  interpolation: { escapeValue: false },
});

it('F50. Days and hours of an event are said as one says them, with their year', () => {
  const t = words.getFixedT(null, 'territory') as unknown as Translate<'territory'>;
  const said = (when: Parameters<typeof sayWhen>[0]) => {
    const { days, hours } = sayWhen(when, t, 'fr');
    return `${days} | ${hours}`.replaceAll('\u00a0', ' ');
  };
  expect(said({ from: '2021-11-22', start: '09:00', end: '12:00' })).toBe(
    'Lundi 22 novembre 2021 | de 9 h 00 à 12 h 00',
  );
  expect(said({ from: '2021-11-22', to: '2021-11-26', start: '09:30', end: '11:00' })).toBe(
    'Du 22 au 26 novembre 2021 | chaque jour de 9 h 30 à 11 h 00',
  );
  expect(said({ from: '2021-11-29', to: '2021-12-01' })).toBe(
    'Du 29 novembre au 1er décembre 2021 | Horaire annoncé par l’organisateur',
  );
  expect(said({ from: '2021-12-30', to: '2022-01-02' })).toContain('Du 30 décembre 2021 au 2 janvier 2022');
  expect(said(undefined)).toBe('Date annoncée par l’organisateur | ');
});

it('F51. Towns whose marks would lie on each other share one, which names them and counts their events', () => {
  const towns = [
    { name: 'Toulon', departement: '83', x: 200, y: 200 },
    { name: 'Ollioules', departement: '83', x: 190, y: 196 },
    { name: 'Grasse', departement: '06', x: 300, y: 120 },
    { name: 'Gap', departement: '05', x: 210, y: 20 },
  ];
  const at = (town: string) => ({ place: { town, online: false } });
  expect(mapPins(towns, [at('Ollioules'), at('Toulon'), at('Toulon'), at('Grasse')], 18)).toEqual([
    { x: 200, y: 200, names: ['Toulon', 'Ollioules'], count: 3 },
    { x: 300, y: 120, names: ['Grasse'], count: 1 },
  ]);
});
