import * as v from 'valibot';
import type { Answers, GivenAnswer } from '../../core/workspace/checklist.ts';
import { isRecord, type Parsed, type Problem } from '../kinds.ts';
import { moment } from './parsed.ts';

const given = v.object({ answer: v.picklist(['yes', 'no', 'na']), at: moment }) satisfies v.GenericSchema<
  unknown,
  GivenAnswer
>;

/** Checklist answers out of anything: each is looked at by itself, answers to unknown items are kept. */
export function parseAnswers(stored: unknown): Parsed<Answers> {
  if (stored === undefined) return { value: {}, problems: [] };
  if (!isRecord(stored)) return { value: {}, problems: [{ field: '', why: 'unreadable' }] };
  const problems: Problem[] = [];
  const answers: [string, GivenAnswer][] = [];
  for (const [id, each] of Object.entries(stored)) {
    const parsed = v.safeParse(given, each);
    if (parsed.success) answers.push([id, parsed.output]);
    else problems.push({ field: id, why: 'dropped' });
  }
  return { value: Object.fromEntries(answers), problems };
}
