import * as v from 'valibot';
import type { Decision } from '../../core/tracking/decision.ts';
import { isRecord } from '../kinds.ts';
import { moment, name } from './parsed.ts';

/** Why a due reminder waits. */
export const holdReason = v.picklist(['paused', 'offHours', 'call', 'presenting', 'fullScreen']);

/**
 * A decision as far as the worker must know it: nothing is worked out from one, so the worker does not carry the shapes
 * of all of them. What shows decisions leaves out one that it cannot tell.
 */
export const decisionSchema = v.custom<Decision>(
  (value) => isRecord(value) && v.is(moment, value['at']) && v.is(name, value['type']),
);
