import { expect, test } from 'vitest';
import { chooseTags, MOST, type Shown } from './choose-tags.ts';

const tag = (name: string, x: number, y: number, distance: number, kind = 'visitor'): Shown => ({
  said: { name, line: '', kind, hang: '-50% -100%' },
  x,
  y,
  distance,
});
const names = (found: Shown[]) => chooseTags(found).map(({ said }) => said.name);

test('N81. Of two names that would lie over each other the nearer is shown, a guide’s before all; a long name needs more room', () => {
  const near = tag('Tournevis Agile', 200, 100, 3);
  expect(names([tag('Rotor Vif', 310, 110, 5), near])).toEqual(['Tournevis Agile']);
  expect(names([near, tag('Rotor Vif', 340, 100, 5)])).toEqual(['Tournevis Agile', 'Rotor Vif']);
  expect(names([near, tag('Rotor Vif', 200, 131, 5)])).toEqual(['Tournevis Agile', 'Rotor Vif']);
  expect(names([near, tag('Enseignant, 4e B', 210, 95, 9, 'teacher')])).toEqual(['Enseignant, 4e B']);
});

test('N81. Of a class of 28 gathered in an arc a dozen names at most are shown, none over another', () => {
  const found = Array.from({ length: 28 }, (_, i) =>
    tag(`Pseudonyme ${i}`, 640 + 500 * Math.sin(i), 300 + 90 * Math.cos(i * 3), 4 + i / 4),
  );
  const shown = chooseTags(found);
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.length).toBeLessThanOrEqual(MOST);
  for (const [i, a] of shown.entries())
    for (const b of shown.slice(i + 1))
      expect(Math.abs(a.x - b.x) >= 100 || Math.abs(a.y - b.y) >= 30).toBe(true);
  expect(shown[0]?.said.name).toBe('Pseudonyme 0');
});
