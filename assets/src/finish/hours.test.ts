import { SUNS } from '@ville-usine/shared/world/sun';
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { MATERIAL } from '../kit/material.ts';
import { emptySite, type Site } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { DAY, HOUR_NAMES, HOURS, type HourName } from './daylight.ts';
import { writeGlb } from './glb-writer.ts';
import { hourFile } from './hour-file.ts';
import { HOURS_WIDE, lightMesh } from './light-mesh.ts';
import { NightLights } from './night-lights.ts';
import { Occluders } from './occluders.ts';

function yard(build: (b: Modeller) => void): Site {
  const site = emptySite();
  const b = new Modeller(site, 'a');
  b.box(0, -0.2, 0, 40, 0.2, 40, '#d6bf9c');
  build(b);
  return site;
}

function lit(site: Site) {
  const mesh = site.chunks.get('a')!.still;
  const occluders = new Occluders(Float32Array.from(mesh.position), Uint32Array.from(mesh.index), 6);
  const lights = new NightLights(site);
  const { colour, hours } = lightMesh(mesh, [], occluders, DAY, lights);
  const green = (name: HourName, of: (i: number) => boolean) =>
    Array.from({ length: mesh.material.length }, (_, i) => i)
      .filter(of)
      .map((i) => hours[i * HOURS_WIDE + HOUR_NAMES.indexOf(name) * 3 + 1]!);
  return { mesh, colour, hours, green, lights, occluders };
}

const most = (values: number[]) => Math.max(...values);

describe('the light of an hour', () => {
  it('B40. comes from its own sun, the one that the sky shows', () => {
    const { mesh, green } = lit(yard((b) => b.box(0, 0, 0, 4, 6, 4, '#e2cfae')));
    const side = (axis: number, sign: number) => (i: number) =>
      mesh.normal[i * 3 + axis] === sign && mesh.position[i * 3 + 1]! > 0.5;
    expect(most(green('morning', side(0, 1)))).toBeGreaterThan(most(green('morning', side(0, -1))) + 20);
    expect(most(green('noon', side(1, 1)))).toBeGreaterThan(most(green('noon', side(0, 1))) + 20);
    expect(HOURS.morning.toSun).toEqual(new Vector3(...SUNS.morning).normalize());
    expect(DAY.toSun).toEqual(new Vector3(...SUNS.golden).normalize());
  });

  it('B41. shows people at work behind many windows at dusk, but not behind all, and never by day', () => {
    const { mesh, hours } = lit(
      yard((b) => {
        for (let i = 0; i < 24; i++) b.box(-12 + i, 1, 3, 0.8, 2, 0.2, '#2e6f86', MATERIAL.glass);
      }),
    );
    const warm = (name: HourName) => {
      const at = HOUR_NAMES.indexOf(name) * 3;
      const panes = new Set<number>();
      for (let i = 0; i < mesh.material.length; i++)
        if (mesh.material[i] === MATERIAL.glass && hours[i * HOURS_WIDE + at]! > 200)
          if (hours[i * HOURS_WIDE + at]! > hours[i * HOURS_WIDE + at + 2]! + 50)
            panes.add(Math.round(mesh.position[i * 3]! - 0.4));
      return panes.size;
    };
    expect(warm('noon')).toBe(0);
    expect(warm('dusk')).toBeGreaterThan(8);
    expect(warm('dusk')).toBeLessThan(24);
  });

  it('B42. has lamps that light what is near them, and nothing behind a wall', () => {
    const { lights, occluders } = lit(
      yard((b) => {
        b.sphere(0, 3, 0, 0.27, '#ffe6b0', MATERIAL.glow);
        b.box(3, 0, 0, 0.4, 6, 12, '#e2cfae');
      }),
    );
    const up = new Vector3(0, 1, 0);
    const at = (x: number) => lights.at(new Vector3(x, 0.05, 0), up, occluders).r;
    expect(at(-2)).toBeGreaterThan(0.1);
    expect(at(-2)).toBeGreaterThan(at(-8));
    expect(at(4.5)).toBe(0);
  });

  it('B43. is a tint for each vertex of the golden light, close to what it should be, and the same each time', async () => {
    const { mesh, colour, hours } = lit(yard((b) => b.sphere(6, 3, 0, 3, '#e8482a')));
    const written = await writeGlb([{ name: 'a', ...mesh, colour, hours }]);
    for (const name of HOUR_NAMES) {
      const file = hourFile(name, written.vertices);
      expect(Buffer.from(file).equals(Buffer.from(hourFile(name, written.vertices)))).toBe(true);
      const length = new DataView(file.buffer).getUint32(0, true);
      const head = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as { tints: number[] };
      const [{ colour: from, hours: to }] = written.vertices as [(typeof written.vertices)[0]];
      const off = [...file.subarray(4 + length)].map((code, i) => {
        const shown = Math.min(255, (from[i * 4 + 1]! * head.tints[code * 3 + 1]!) / 64);
        return Math.abs(shown - to[i * HOURS_WIDE + HOUR_NAMES.indexOf(name) * 3 + 1]!);
      });
      expect(off.reduce((sum, v) => sum + v, 0) / off.length).toBeLessThan(8);
    }
  });

  it('B44. leaves no byte in the file that everyone loads', async () => {
    const { mesh, colour, hours } = lit(yard((b) => b.sphere(6, 3, 0, 3, '#e8482a')));
    const { bytes } = await writeGlb([{ name: 'a', ...mesh, colour, hours }]);
    const without = await writeGlb([{ name: 'a', ...mesh, colour }]);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('_HOUR');
    expect(bytes.length).toBe(without.bytes.length);
  });
});
