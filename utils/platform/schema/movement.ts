import * as v from 'valibot';
import type { BreakDone } from '../../core/tracking/event.ts';
import { flag, name, span } from './parsed.ts';

/** How far a guided break has come, as the fields of a larger object. */
export const doneEntries = {
  doneMs: span,
  allSteps: flag,
  did: v.array(name),
  reliefOnly: v.nullable(name),
} satisfies { readonly [K in keyof BreakDone]: v.GenericSchema<unknown, BreakDone[K]> };
