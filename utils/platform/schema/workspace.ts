import * as v from 'valibot';
import { CHECKLIST } from '../../content/checklist.ts';
import { EQUIPMENT } from '../../core/movement/exercise.ts';
import { PLACES } from '../../core/movement/profile.ts';
import type { GivenAnswer } from '../../core/workspace/checklist.ts';
import { hereOf } from '../../core/workspace/here.ts';
import {
  currentOf,
  FIRST_WORKSPACE,
  FIRST_WORKSPACES,
  WORKSPACE_LIMITS,
  type Workspace,
  type Workspaces,
} from '../../core/workspace/workspaces.ts';
import { isName, isRecord, type Parsed, type Problem } from '../kinds.ts';
import { moment } from './parsed.ts';

const given = v.object({
  answer: v.picklist(['yes', 'no', 'na']),
  at: moment,
  again: v.exactOptional(moment),
}) satisfies v.GenericSchema<unknown, GivenAnswer>;
const note = v.pipe(v.string(), v.maxLength(WORKSPACE_LIMITS.note));
const sight = v.nullable(v.picklist(PLACES));
const equipment = v.nullable(v.array(v.picklist(EQUIPMENT)));
const units = v.nullable(v.picklist(['metric', 'imperial']));
const when = v.nullable(moment);
const title = v.pipe(v.string(), v.maxLength(WORKSPACE_LIMITS.name));

/** Places out of anything: each part is looked at by itself, answers to unknown items are kept. */
export function parseWorkspaces(stored: unknown): Parsed<Workspaces> {
  if (stored === undefined) return { value: FIRST_WORKSPACES, problems: [] };
  if (!isRecord(stored)) return { value: FIRST_WORKSPACES, problems: [{ field: '', why: 'unreadable' }] };
  const problems: Problem[] = [];
  // Before there were places, the answers stood alone.
  const listed: unknown = 'places' in stored ? stored['places'] : [{ ...FIRST_WORKSPACE, answers: stored }];
  if (!Array.isArray(listed)) problems.push({ field: 'places', why: 'invalid' });
  const raw: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const places = raw
    .map((each, at) => placeOf(each, `places.${at}`, problems))
    .filter((each) => each !== null)
    .filter((each, at, all) => all.findIndex(({ id }) => id === each.id) === at);
  const named = stored['current'];
  const said = v.safeParse(units, stored['units'] ?? null);
  if (!said.success) problems.push({ field: 'units', why: 'invalid' });
  const known = {
    units: said.success ? said.output : null,
    current: isName(named) ? named : FIRST_WORKSPACES.current,
    places: places.length > 0 ? places : FIRST_WORKSPACES.places,
  };
  return { value: settled(known), problems };
}

/** The places with what the current one says, worked out anew. */
export function settled({ current, places, units: said }: Omit<Workspaces, 'here'>): Workspaces {
  const at = currentOf({ current, places });
  return { current: at.id, places, units: said, here: hereOf(CHECKLIST, at) };
}

function placeOf(stored: unknown, field: string, problems: Problem[]): Workspace | null {
  if (!isRecord(stored) || !isName(stored['id'])) {
    problems.push({ field, why: 'dropped' });
    return null;
  }
  const part = <T>(key: keyof Workspace, schema: v.GenericSchema<unknown, T>, first: T): T => {
    const found: unknown = stored[key];
    if (found === undefined) return first;
    const parsed = v.safeParse(schema, found);
    if (parsed.success) return parsed.output;
    problems.push({ field: `${field}.${key}`, why: 'invalid' });
    return first;
  };
  const byItem = <T>(key: keyof Workspace, schema: v.GenericSchema<unknown, T>): Readonly<Record<string, T>> => {
    const found: unknown = stored[key] ?? {};
    if (!isRecord(found)) problems.push({ field: `${field}.${key}`, why: 'invalid' });
    const entries = isRecord(found) ? Object.entries(found) : [];
    const usable = entries.filter((entry): entry is [string, T] => {
      const fits = v.is(schema, entry[1]);
      if (!fits) problems.push({ field: `${field}.${key}.${entry[0]}`, why: 'dropped' });
      return fits;
    });
    return Object.fromEntries(usable);
  };
  return {
    id: stored['id'],
    name: part('name', title, ''),
    sight: part('sight', sight, null),
    equipment: part('equipment', equipment, null),
    answers: byItem('answers', given),
    earlier: byItem('earlier', v.array(given)),
    notes: byItem('notes', note),
    changedAt: part('changedAt', when, null),
    archivedAt: part('archivedAt', when, null),
  };
}
