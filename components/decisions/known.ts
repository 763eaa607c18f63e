import { CUE_KINDS } from '../../utils/core/settings/edit-rhythm.ts';
import type { Decision } from '../../utils/core/tracking/decision.ts';
import {
  AGAIN,
  BUSY,
  FREED,
  HABIT,
  HOLD,
  POSITION,
  POSITION_BECAUSE,
  RELEASED,
  STARTED,
  WATCHED,
  WITHDRAWN,
  type Of,
} from './decision-keys.ts';

type Check = (value: unknown) => boolean;
type Fields<Type extends Decision['type']> = Exclude<keyof Of<Type>, 'at' | 'type'>;
/** What the sentence of each type is made from. */
type Checks = { readonly [Type in Decision['type']]: { readonly [Field in Fields<Type>]?: Check } };

const cue: Check = (value) => CUE_KINDS.some((kind) => kind === value);
const amount: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const keyOf =
  (texts: object): Check =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(texts, value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const CHECKS: Checks = {
  reminder: { cue, seconds: amount, waitedMs: amount, reason: oneOf('gap', 'graceOver', 'alreadyQuiet') },
  remindAgain: { cue, seconds: amount, because: keyOf(AGAIN) },
  hold: { cue, reason: keyOf(HOLD) },
  released: { cue, reason: keyOf(RELEASED), heldMs: amount },
  withdrawn: { cue, reason: keyOf(WITHDRAWN) },
  breakStarted: { cue, seconds: amount, reason: keyOf(STARTED) },
  break: { ms: amount, outcome: oneOf('taken', 'natural', 'cutShort', 'skipped', 'missed') },
  breakExtended: { ms: amount },
  pause: { ms: amount },
  snoozed: { cue, until: amount, left: amount },
  skipUndone: { cue },
  quiet: { until: orNull(amount) },
  resumed: {},
  busy: { kind: keyOf(BUSY), until: amount },
  freed: { kind: keyOf(FREED), reason: oneOf('asked', 'over') },
  watched: { ms: amount, reason: keyOf(WATCHED) },
  position: { to: keyOf(POSITION), reason: keyOf(POSITION_BECAUSE) },
  workday: { until: amount },
  limit: { cue, count: amount },
  habit: { reason: keyOf(HABIT) },
  clockSetBack: { byMs: amount },
};

/** Whether there are words for a decision: one that another version stored may be of any shape. */
export function isKnown(decision: Decision): boolean {
  const checks: Readonly<Record<string, Check>> | undefined = Object.hasOwn(CHECKS, decision.type)
    ? CHECKS[decision.type]
    : undefined;
  return checks !== undefined && Object.entries(checks).every(([field, check]) => check(Reflect.get(decision, field)));
}
