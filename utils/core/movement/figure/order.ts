import type { BodyPart, Movement, Part } from './movement.ts';

const ORDERS: Readonly<Record<'side' | 'front' | 'back', readonly BodyPart[]>> = {
  side: ['legL', 'armL', 'trunk', 'neck', 'head', 'legR', 'armR'],
  front: ['legL', 'legR', 'trunk', 'neck', 'head', 'armL', 'armR'],
  back: ['armL', 'armR', 'legL', 'legR', 'neck', 'trunk', 'head'],
};
const BODY = new Set<string>([
  'trunk',
  'shirt',
  'neck',
  'head',
  'armL',
  'armR',
  'upperL',
  'upperR',
  'lowerL',
  'lowerR',
  'legL',
  'legR',
]);

/** The painter's list: props without a place in the movement's own order stand behind everything. */
export function ordered({ order, props = {} }: Movement): readonly Part[] {
  const parts = typeof order === 'string' ? ORDERS[order] : order;
  return [...Object.keys(props).filter((name) => !parts.includes(name)), ...parts];
}

export function isBodyPart(part: Part): part is BodyPart {
  return BODY.has(part);
}
