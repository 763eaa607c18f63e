import type { Ask, Today } from './ask.ts';
import type { SectionId } from '../workspace/checklist.ts';
import type { Cause, Direction, Exercise, Region } from './exercise.ts';

/** What speaks most for an exercise, as data; sentences are made where it is shown. */
export type Why =
  /** A tool, or a treatment elsewhere, that still wants its second half. */
  | { readonly type: 'followUp'; readonly after: string }
  /** The upper back has not moved this way today. */
  | { readonly type: 'direction'; readonly direction: Direction }
  /** Not moved today. */
  | { readonly type: 'region'; readonly region: Region }
  /** Answers to what the person marked. */
  | { readonly type: 'cause'; readonly cause: Cause }
  /** One of the parts of the body that the person chose. */
  | { readonly type: 'area' }
  /** Something at the place is still open, and asks more of what this moves. */
  | { readonly type: 'workspace'; readonly section: SectionId }
  /** Done, but not for a while. */
  | { readonly type: 'longAgo' };

/** Why this one, the most personal reason first: what the place asks for, what is new today, then what was marked. */
export function whyOf(exercise: Exercise, today: Today, ask: Ask): Why {
  const { wants = {}, regionsMore } = ask.profile;
  const [region] = exercise.regions;
  const section = region === undefined ? undefined : wants[region];
  if (section !== undefined) return { type: 'workspace', section };
  const direction = exercise.directions.find((each) => !today.directions.has(each));
  if (direction !== undefined) return { type: 'direction', direction };
  if (region !== undefined && !today.regions.has(region)) return { type: 'region', region };
  if (region !== undefined && regionsMore.includes(region)) return { type: 'area' };
  const cause = exercise.causes.toSorted((a, b) => weight(ask, b) - weight(ask, a))[0];
  return cause !== undefined && weight(ask, cause) > 0 ? { type: 'cause', cause } : { type: 'longAgo' };
}

function weight({ profile }: Ask, cause: Cause): number {
  return profile.causes[cause] ?? 0;
}
