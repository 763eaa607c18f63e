/**
 * Draws the mark and the toolbar icons into assets/public/icons, and assets/icon.svg: `node scripts/icons.mjs`.
 * Chromium turns the SVGs into pictures; CHROME_PATH says where it is. They are kept with few colours, edges included:
 * a third of what they would be, and no eye tells them apart.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { smallPng } from './lib/small-png.ts';

const FOLDER = 'assets/public/icons';

/** One or two colours, and what lies between them and nothing. */
const COLOURS = 16;

// Toolbars do not tell their theme, so each colour has at least 3 to 1 on light and on dark ones.
const FILLING = '#2e8f69';
const DUE = '#d05c26';
const HELD = '#52879a';
const PAUSED = '#8a7f6c';
const OFF_HOURS = '#728099';
const SPINE = '#1d6b4f';
const HEAD = '#c24d1c';

/** All lengths are in a grid of 16; angles in degrees, clockwise from 12 o'clock. */
const CENTRE = 8;
const RADIUS = 5.7;
const GAP = 0.75;
const REST_WIDTH = 1.8;
const HEAD_TRAVELS = 313;

const toolbar = {
  ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((step) => [`filling-${step}`, filling((step + 0.5) / 6)])),
  due: due(),
  held: held(),
  call: call(),
  paused: paused(),
  'off-hours': offHours(),
};

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await mkdir(FOLDER, { recursive: true });
  await writeFile('assets/icon.svg', `${svg(mark())}\n`);
  for (const size of [16, 32, 48, 128]) await write(page, `mark-${size}`, mark(), size);
  for (const [name, shape] of Object.entries(toolbar)) {
    for (const size of [16, 32]) await write(page, `${name}-${size}`, shape, size);
  }
} finally {
  await browser.close();
}

async function write(page, name, shape, size) {
  const pixels = await page.evaluate(draw, { source: svg(shape), size });
  await writeFile(`${FOLDER}/${name}.png`, await smallPng(Uint8Array.from(pixels), size, size > 32 ? 64 : COLOURS));
}

/** Runs in the page. */
async function draw({ source, size }) {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, size, size);
  return [...(context?.getImageData(0, 0, size, size).data ?? [])];
}

function svg(shape) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="512" height="512">${shape}</svg>`;
}

/** The brand mark: the ring at 90 %, turned so that the head is on top. */
function mark() {
  const head = 0.9 * HEAD_TRAVELS;
  const spine = taper(0, head - reach(2.3, 1.6), 1.2, 3.2, SPINE);
  return `<g transform="rotate(58 8 8)">${spine}${dot(head, 2.3, HEAD)}</g>`;
}

/** The ring with its head at `part` of the way: spine behind it, the rest of the ring before it. */
function filling(part) {
  const head = part * HEAD_TRAVELS;
  const spineEnd = head - reach(2.15, 1.3);
  const hasSpine = spineEnd > 8;
  const restStart = head + reach(2.15, REST_WIDTH / 2);
  const restEnd = hasSpine ? 360 - degrees(REST_WIDTH + GAP) : Math.min(352, 360 + head - reach(2.15, REST_WIDTH / 2));
  const rest = restEnd - restStart > 20 ? ring(restStart, restEnd, RADIUS, REST_WIDTH, FILLING, 0.45) : '';
  return rest + (hasSpine ? taper(0, spineEnd, 1.8, 2.6, FILLING) : '') + dot(head, 2.15, FILLING);
}

/** A full disc on which somebody stands up. */
function due() {
  const line = 'fill="none" stroke="#fff" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"';
  return (
    `<circle cx="8" cy="8" r="7.5" fill="${DUE}"/><circle cx="8" cy="4.9" r="1.75" fill="#fff"/>` +
    `<path d="M4.1 6.1Q8 11.7 11.9 6.1M8 8.9V12.6" ${line}/>`
  );
}

/** An open cup that carries a dot. */
function held() {
  return ring(72, 288, 6, 2.4, HELD, 1) + `<circle cx="8" cy="8" r="2.5" fill="${HELD}"/>`;
}

/** The cup of a held reminder, and somebody who stands in it: a call can be stood through. */
function call() {
  const line = `stroke="${HELD}" stroke-width="1.9" stroke-linecap="round" fill="none"`;
  return (
    ring(112, 248, 6.9, 1.7, HELD, 1) +
    `<circle cx="8" cy="2.7" r="2" fill="${HELD}"/><path d="M3.9 4.2Q8 10.6 12.1 4.2M8 7.2V10.6" ${line}/>`
  );
}

/** A thin ring with two bars. */
function paused() {
  return (
    `<circle cx="8" cy="8" r="6.75" fill="none" stroke="${PAUSED}" stroke-width="1.3"/>` +
    `<path d="M5.95 5.6V10.4M10.05 5.6V10.4" stroke="${PAUSED}" stroke-width="1.9" stroke-linecap="round"/>`
  );
}

/** A crescent. */
function offHours() {
  const bite = '<mask id="bite"><rect width="16" height="16" fill="#fff"/><circle cx="14.2" cy="4.3" r="5.7"/></mask>';
  return `${bite}<circle cx="8" cy="8" r="7" fill="${OFF_HOURS}" mask="url(#bite)"/>`;
}

function dot(angle, radius, colour) {
  const [x, y] = at(angle, RADIUS);
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
}

function ring(from, to, radius, width, colour, opacity) {
  const [x1, y1] = at(from, radius);
  const [x2, y2] = at(to, radius);
  const large = to - from > 180 ? 1 : 0;
  return (
    `<path d="M${x1} ${y1}A${radius} ${radius} 0 ${large} 1 ${x2} ${y2}" fill="none" stroke="${colour}" ` +
    `stroke-width="${width}" stroke-linecap="round" stroke-opacity="${opacity}"/>`
  );
}

/** An arc that grows from `thin` to `thick`, with round ends. */
function taper(from, to, thin, thick, colour) {
  const steps = Math.max(8, Math.ceil((to - from) / 4));
  const along = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  const edge = (side) =>
    along.map((part) => at(from + (to - from) * part, RADIUS + (side * (thin + (thick - thin) * part)) / 2).join(' '));
  const outer = edge(1);
  const inner = edge(-1).toReversed();
  return `<path d="M${outer.join('L')}${cap(thick)}${inner[0]}L${inner.slice(1).join('L')}${cap(thin)}${outer[0]}Z" fill="${colour}"/>`;
}

/** Half a turn round the end of an arc of that width. */
function cap(width) {
  return `A${width / 2} ${width / 2} 0 0 1`;
}

/** How far an arc with a round end of that half width stays behind the head's centre, in degrees along the ring. */
function reach(head, halfWidth) {
  return (2 * Math.asin((head + GAP + halfWidth) / 2 / RADIUS) * 180) / Math.PI;
}

function degrees(length) {
  return ((length / RADIUS) * 180) / Math.PI;
}

function at(angle, radius) {
  const turn = (angle * Math.PI) / 180;
  return [CENTRE + radius * Math.sin(turn), CENTRE - radius * Math.cos(turn)].map((value) => Number(value.toFixed(3)));
}
