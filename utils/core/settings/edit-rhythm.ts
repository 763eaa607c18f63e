import { cuesOf } from './presets.ts';
import type { Cue, CueKind, RhythmId, Settings } from './settings.ts';

/** The kinds in the order they are offered. */
export const CUE_KINDS: readonly CueKind[] = ['move', 'eyes', 'micro', 'posture'];

/** What a cue begins with when it is turned on for the first time. */
const FIRST_NUMBERS: Readonly<Record<CueKind, Cue>> = {
  move: { kind: 'move', everyMinutes: 30, seconds: 120 },
  eyes: { kind: 'eyes', everyMinutes: 20, seconds: 20 },
  micro: { kind: 'micro', everyMinutes: 10, seconds: 30 },
  posture: { kind: 'posture', everyMinutes: 30, seconds: 60 },
};

/** Screen time standing to begin with: 20 minutes sitting, 8 standing, 2 moving (hedge). */
const FIRST_STAND = 8;

/** Chooses a rhythm. The person's own cues stay as they are for the next time. */
export function withRhythm(settings: Settings, rhythm: RhythmId): Settings {
  return { ...settings, rhythm };
}

/** The cues a rhythm would bring: those of the preset, or the person's own. */
export function cuesOfRhythm(settings: Settings, rhythm: RhythmId): readonly Cue[] {
  return cuesOf({ ...settings, rhythm });
}

/** The cue of one kind that is in force, or `null` if it is off. */
export function cueOf(settings: Settings, kind: CueKind): Cue | null {
  return cuesOf(settings).find((cue) => cue.kind === kind) ?? null;
}

/** Puts a cue in the place of the one of its kind, or behind the others. A preset thereby becomes the person's own. */
export function withCue(settings: Settings, cue: Cue): Settings {
  const cues = cuesOf(settings);
  const known = cues.findIndex((each) => each.kind === cue.kind);
  const next = known === -1 ? [...cues, cue] : cues.map((each, index) => (index === known ? cue : each));
  return own({ ...settings, restingCues: settings.restingCues.filter((each) => each.kind !== cue.kind) }, next);
}

/** Turns all cues of a kind off; their numbers are kept. A preset thereby becomes the person's own. */
export function withoutCue(settings: Settings, kind: CueKind): Settings {
  const cues = cuesOf(settings);
  const restingCues = [...settings.restingCues.filter((cue) => cue.kind !== kind), restingCue(settings, kind)];
  return own(
    { ...settings, restingCues },
    cues.filter((cue) => cue.kind !== kind),
  );
}

/** The numbers of a kind that a cue which is off would come back with: as it is, as it last was, or as it begins. */
export function restingCue(settings: Settings, kind: CueKind): Cue {
  const off = settings.restingCues.find((cue) => cue.kind === kind);
  return cueOf(settings, kind) ?? off ?? cueOf({ ...settings, rhythm: 'custom' }, kind) ?? FIRST_NUMBERS[kind];
}

/** Changes the usual length in seconds; the longer breaks are never shorter than it. */
export function withLength(cue: Cue, seconds: number): Cue {
  if (cue.longSeconds === undefined) return { ...cue, seconds };
  return { ...cue, seconds, longSeconds: Math.max(cue.longSeconds, seconds) };
}

/** Offers every `longEvery`-th break for `longSeconds`; `null` gives them all the same length. */
export function withLonger(cue: Cue, longer: { readonly longEvery: number; readonly longSeconds: number } | null): Cue {
  const { longEvery: _every, longSeconds: _seconds, ...plain } = cue;
  return longer === null ? plain : { ...plain, ...longer };
}

/** Lets a change of position go between sitting and standing, for the usual time; or, without a desk for it, anywhere. */
export function withDesk(cue: Cue, desk: boolean): Cue {
  const { standMinutes: _stand, ...plain } = cue;
  return desk ? { ...plain, standMinutes: cue.standMinutes ?? FIRST_STAND } : plain;
}

function own(settings: Settings, cues: readonly Cue[]): Settings {
  return { ...settings, rhythm: 'custom', cues };
}
