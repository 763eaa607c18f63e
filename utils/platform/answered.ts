import type { Now } from '../core/time/moment.ts';
import { isRecord } from './kinds.ts';
import { mended, type Items } from './mended.ts';
import { withSeal } from './seal.ts';
import { tended, type Tending } from './tended.ts';

/** What the worker asks a page that has the parsers: to mend what is stored, or to bring together what may be elsewhere too. */
export type Question = { readonly moment: Now } & (
  | { readonly mend: Items }
  | { readonly tend: Omit<Tending, 'moment'> }
);

/** Whether a message is such a question. */
export function isQuestion(message: unknown): message is Question {
  return isRecord(message) && isRecord(message['moment']) && (isRecord(message['mend']) || isRecord(message['tend']));
}

/** The answer to it. */
export async function answered(question: Question): Promise<Items> {
  const { moment } = question;
  if ('mend' in question) return mended(question.mend, moment);
  const { local, ...rest } = await tended({ ...question.tend, moment });
  return { local: withSeal(local), ...rest };
}
