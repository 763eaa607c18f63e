import { crc32 } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';

/** A colour as it is seen: parts weighed by opacity, so that what is hardly opaque hardly counts. 0 to 255 each. */
type Colour = { readonly red: number; readonly green: number; readonly blue: number; readonly opacity: number };
type Known = { readonly colour: Colour; count: number };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;
const ROUNDS = 24;

/**
 * A PNG with at most `most` colours, edges included, each pixel the nearest of them; for small pictures of few colours.
 * @param pixels red, green, blue and opacity of each pixel, row by row
 * @param size width and height in pixels
 * @param most 1 to 256
 */
export async function smallPng(pixels: Uint8Array, size: number, most: number): Promise<Buffer> {
  const colours = Array.from({ length: size * size }, (_, index) => weighed(pixels.subarray(4 * index, 4 * index + 4)));
  const palette = paletteOf(colours, most);
  const bits = [1, 2, 4].find((each) => palette.length <= 2 ** each) ?? 8;
  const width = 1 + Math.ceil((size * bits) / 8);
  const rows = Buffer.alloc(size * width);
  for (const [index, colour] of colours.entries()) {
    const bit = (index % size) * bits;
    const at = Math.floor(index / size) * width + 1 + (bit >> 3);
    rows[at] = (rows[at] ?? 0) | (nearest(palette, colour) << (8 - bits - (bit & 7)));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = bits;
  header[9] = INDEXED;
  const packed = await zlibAsync(rows, { numiterations: 50 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(plain))),
    chunk('tRNS', Buffer.from(palette.map(({ opacity }) => Math.round(opacity)))),
    chunk('IDAT', Buffer.from(packed)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function weighed([red = 0, green = 0, blue = 0, opacity = 0]: Uint8Array): Colour {
  const share = opacity / 255;
  return { red: red * share, green: green * share, blue: blue * share, opacity };
}

function plain({ red, green, blue, opacity }: Colour): readonly number[] {
  const whole = 255 / Math.max(opacity, 1);
  return [red, green, blue].map((part) => Math.min(255, Math.round(part * whole)));
}

/** The colours that differ least from all of these: k-means, begun with those farthest from one another. */
function paletteOf(colours: readonly Colour[], most: number): readonly Colour[] {
  const byText = new Map<string, Known>();
  for (const colour of colours) {
    const text = Object.values(colour).join();
    const known = byText.get(text) ?? { colour, count: 0 };
    known.count += 1;
    byText.set(text, known);
  }
  const all = [...byText.values()].toSorted((a, b) => b.count - a.count);
  let palette = farthest(all, most);
  for (let round = 0; round < ROUNDS && all.length > most; round += 1) {
    const groups = Map.groupBy(all, ({ colour }) => nearest(palette, colour));
    palette = palette.map((colour, index) => meanOf(groups.get(index) ?? [{ colour, count: 1 }]));
  }
  // The clear ones first.
  return palette.toSorted((a, b) => a.opacity - b.opacity);
}

function meanOf(group: readonly Known[]): Colour {
  const count = group.reduce((sum, each) => sum + each.count, 0);
  const mean = (part: keyof Colour): number =>
    group.reduce((sum, each) => sum + each.colour[part] * each.count, 0) / count;
  return { red: mean('red'), green: mean('green'), blue: mean('blue'), opacity: mean('opacity') };
}

/** The most frequent colour, then each time the one farthest from those chosen. */
function farthest(all: readonly Known[], most: number): readonly Colour[] {
  const chosen: Colour[] = [];
  const left = all.map(({ colour }) => ({ colour, far: Infinity }));
  while (chosen.length < Math.min(most, all.length)) {
    const next = left.reduce((best, each) => (each.far > best.far ? each : best));
    chosen.push(next.colour);
    for (const each of left) each.far = Math.min(each.far, distance(each.colour, next.colour));
  }
  return chosen;
}

function nearest(palette: readonly Colour[], colour: Colour): number {
  const far = palette.map((each) => distance(each, colour));
  return far.indexOf(Math.min(...far));
}

function distance(a: Colour, b: Colour): number {
  return (a.red - b.red) ** 2 + (a.green - b.green) ** 2 + (a.blue - b.blue) ** 2 + (a.opacity - b.opacity) ** 2;
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
