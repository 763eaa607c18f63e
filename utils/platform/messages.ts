import type { Happening } from '../core/tracking/event.ts';
import { isRecord } from './kinds.ts';
import { TOLD } from './shapes/messages.ts';
import { fits, type Shape } from './shapes/shape.ts';

const SHAPES: ReadonlyMap<unknown, Readonly<Record<string, Shape>>> = new Map(Object.entries(TOLD));

/** A happening out of a message, or the reason why it is refused. Fields nobody asked for are left out. */
export function parseMessage(message: unknown): { readonly happening: Happening } | { readonly refused: string } {
  if (!isRecord(message)) return { refused: 'message: no object' };
  const shape = SHAPES.get(message['type']);
  if (shape === undefined) return { refused: 'message: unknown type' };
  const wrong = Object.keys(shape).find((field) => !fits(message[field], shape[field] ?? []));
  if (wrong !== undefined) return { refused: `${wrong}: not as expected` };
  const known = Object.keys(shape).filter((field) => message[field] !== undefined);
  const happening: unknown = Object.fromEntries(['type', ...known].map((field) => [field, message[field]]));
  return { happening: happening as Happening };
}
