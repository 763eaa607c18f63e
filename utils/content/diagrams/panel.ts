import type { Spot } from '../../core/movement/figure/camera.ts';
import type { Prop } from '../../core/movement/figure/prop.ts';
import type { Amount } from '../../core/workspace/amount.ts';
import type { Diagram, Label, Mark, Panel, Place } from '../../core/workspace/diagram.ts';
import type { DiagramKey } from '../diagram-keys.ts';
import { officeChair } from './furniture.ts';
import { EYE, LOADED, SEATED } from './seated.ts';

// Short ways to write what most diagrams have.

type Props = Readonly<Record<string, Prop>>;
type Marks = readonly Mark<DiagramKey>[];
type Made = Panel<DiagramKey>;

/** What works against somebody on an office chair, seen from the side: upper back and neck at work. */
export function against(pose: Made['pose'], props: Props, marks?: Marks, more?: Partial<Made>): Made {
  return { ...fits(pose, props, marks), verdict: 'worksAgainst', pose: { ...pose, glow: 1 }, light: LOADED, ...more };
}

/** What fits somebody on an office chair, seen from the side. */
export function fits(pose: Made['pose'], props: Props, marks: Marks = [], more?: Partial<Made>): Made {
  return { ...SEATED, verdict: 'fits', pose, props: { chair: officeChair(), ...props }, marks, ...more };
}

/** Two pictures beside each other. */
export function both(...panels: readonly [Made, Made]): Diagram<DiagramKey> {
  return { panels };
}

/** Words beside a place in the picture: the message, the place, the width of a line, the side, and what it says in numbers. */
export function words(
  say: DiagramKey,
  at: Spot,
  wide: number,
  side?: Label['side'],
  amount?: Amount,
): Label<DiagramKey> & { readonly at: Spot } {
  return { say, at, wide, side, amount };
}

/** Words and nothing else. */
export function note(...said: Parameters<typeof words>): Mark<DiagramKey> {
  const label = words(...said);
  return { look: 'words', through: [label.at], label };
}

/** Where the person looks. */
export function gaze(to: Place, label?: Label<DiagramKey>, look: 'gaze' | 'dotted' = 'gaze'): Mark<DiagramKey> {
  return { look, through: [EYE, to], label };
}

/** A leader from words to what they name. */
export function point(to: Place, ...said: Parameters<typeof words>): Mark<DiagramKey> {
  return { look: 'point', through: [to], label: words(...said) };
}

/** A way something goes. */
export function arrow(from: Place, to: Place): Mark<DiagramKey> {
  return { look: 'arrow', through: [from, to] };
}
