import type { Spot } from '../movement/figure/camera.ts';
import type { Label } from './diagram.ts';

/** Height of letters in the picture's units where the picture is smallest; larger pictures have smaller ones. */
const FONT = 5.4;
/** From one line to the next, in heights of letters. */
const LINE = 1.2;
/** How wide a letter is on average, generously, and one of scripts whose signs are square. */
const LETTER = 0.56;
const STRONG_LETTER = 0.62;
const SQUARE_LETTER = 1;
const SQUARE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
/** What only says in which direction letters run. */
const UNSEEN = /[\u2066-\u2069]/g;
/** How far words stand off their point, in the picture's units. */
const OFF = 1.6;
const WIDE = 50;

/** One line of a label. */
export type TextLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far below `y` the line of the letters is, in their heights. */
  readonly drop: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

export type TextBox = {
  readonly lines: readonly TextLine[];
  /** What it takes up at the most, in the picture's units. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Words in lines of at most the label's width, beside the point `at`. */
export function textBox({ side = 'above', wide = WIDE, strong }: Label, [x, y]: Spot, text: string): TextBox {
  const lines = balanced(text, wide, strong === true);
  const width = Math.max(...lines.map((line) => widthOf(line, strong === true)));
  const height = lines.length * LINE * FONT;
  const isBeside = side === 'left' || side === 'right';
  const anchor = side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle';
  const left = side === 'right' ? x + OFF : side === 'left' ? x - OFF - width : x - width / 2;
  const top = side === 'above' ? y - OFF - height : side === 'below' ? y + OFF : y - height / 2;
  const above = isBeside ? -lines.length / 2 : side === 'above' ? -lines.length : 0;
  return {
    lines: lines.map((line, index) => ({
      text: line,
      x: side === 'right' ? x + OFF : side === 'left' ? x - OFF : x,
      y: side === 'above' ? y - OFF : side === 'below' ? y + OFF : y,
      // Letters stand on a line a little above the end of their share.
      drop: Math.round(((above + index + 1) * LINE - 0.35) * 100) / 100,
      anchor,
    })),
    left,
    top,
    right: left + width,
    bottom: top + height,
  };
}

/** As few lines as there can be, about equally long. */
function balanced(text: string, wide: number, strong: boolean): readonly string[] {
  let lines = broken(text, wide, strong);
  for (let narrower = wide - 1; narrower > 0; narrower -= 1) {
    const others = broken(text, narrower, strong);
    if (others.length > lines.length || others.some((line) => widthOf(line, strong) > narrower)) return lines;
    lines = others;
  }
  return lines;
}

function broken(text: string, wide: number, strong: boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, strong) <= wide) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** About how wide a text is, in the picture's units; rather too much than too little. */
function widthOf(text: string, strong: boolean): number {
  let ems = 0;
  for (const letter of text.replaceAll(UNSEEN, ''))
    ems += SQUARE.test(letter) ? SQUARE_LETTER : strong ? STRONG_LETTER : LETTER;
  return ems * FONT;
}
