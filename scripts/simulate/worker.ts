import { EXERCISES } from '../../utils/content/exercises.ts';
import type { Entry } from '../../utils/core/history/entry.ts';
import { totalsOf, type DayTotals } from '../../utils/core/history/totals.ts';
import type { Ask } from '../../utils/core/movement/ask.ts';
import { FIRST_PROFILE } from '../../utils/core/movement/profile.ts';
import { restsEyes, type BreakAsk } from '../../utils/core/movement/offer.ts';
import { suggest } from '../../utils/core/movement/suggest.ts';
import { session, type SessionItem } from '../../utils/core/movement/session.ts';
import type { CueKind, Settings } from '../../utils/core/settings/settings.ts';
import type { Now } from '../../utils/core/time/moment.ts';
import type { Decision } from '../../utils/core/tracking/decision.ts';
import { NOTHING_AROUND } from '../../utils/core/tracking/around.ts';
import { detectionSeconds } from '../../utils/core/tracking/detection.ts';
import type { Effect } from '../../utils/core/tracking/effect.ts';
import type { Facts, Happening } from '../../utils/core/tracking/event.ts';
import { nextWake } from '../../utils/core/tracking/next-wake.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { askOf } from '../../utils/core/tracking/suggestion.ts';
import { transition } from '../../utils/core/tracking/transition.ts';
import { view } from '../../utils/core/tracking/view.ts';

/** What a turn leaves for the browser to do. */
export type Projection = { readonly wakeAt: number; readonly detectionSeconds: 15 | 60; readonly openBreak: boolean };

const NO_FACTS: Facts = { presence: 'active', quietMs: 0, progress: null, around: NOTHING_AROUND };

/** The background as the shell runs it: load, decide, save, act, write off what was done. It can be killed anywhere. */
export class Worker {
  settings: Settings;
  stored: State;
  readonly ledger = new Map<string, Entry>();
  /** How often each reminder was really shown. */
  readonly toasts = new Map<string, number>();
  readonly log: Decision[] = [];
  private lastDecision: Decision | undefined;
  private unwritten: State | null = null;

  constructor(state: State, settings: Settings) {
    this.stored = state;
    this.settings = settings;
  }

  /** One turn. */
  turn(happening: Happening, facts: Facts, now: Now): Projection {
    const [next] = transition(this.stored, { ...happening, facts }, this.settings, now);
    this.keepDecisions(next);
    const openBreak = next.outbox.some((effect) => effect.type === 'openBreak');
    for (const effect of next.outbox) this.act(effect);
    this.unwritten = next.outbox.length > 0 ? next : null;
    const acted = { type: 'acted' as const, effects: next.outbox.map((effect) => effect.id), facts: NO_FACTS };
    this.stored = next.outbox.length > 0 ? transition(next, acted, this.settings, now)[0] : next;
    return {
      wakeAt: nextWake(this.stored, this.settings),
      detectionSeconds: detectionSeconds(this.stored, this.settings),
      openBreak,
    };
  }

  /** Totals of all days in the ledger, in order. */
  get days(): readonly DayTotals[] {
    const byDate = Map.groupBy(this.ledger.values(), ({ date }) => date);
    const totals = [...byDate.values()].flatMap((entries) => totalsOf(entries) ?? []);
    return totals.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  }

  /** Kills the worker in the worst moment of its last turn: everything was done, and not yet written off. */
  kill(): void {
    const text = JSON.stringify(this.unwritten ?? this.stored);
    this.stored = JSON.parse(text) as State;
    this.unwritten = null;
    this.lastDecision = this.stored.decisions.at(-1);
  }

  /** The `started` event of the suggested exercise, as popup and notification send it. */
  started(now: Now): Happening {
    const exercise = suggest(EXERCISES, this.ask(view(this.stored, this.settings, now).coming))?.exercise;
    if (exercise === undefined) return { type: 'started', exercise: '', restsEyes: false };
    return { type: 'started', exercise: exercise.id, restsEyes: restsEyes(exercise) };
  }

  /** What the break page fills that break with. */
  session(exercise: string, kind: CueKind, seconds: number): readonly SessionItem[] {
    return session(EXERCISES, exercise, seconds, this.ask({ kind, seconds }));
  }

  /** The simulated person has said nothing about themselves. */
  private ask(coming: BreakAsk): Ask {
    return askOf(this.stored, this.settings, FIRST_PROFILE, coming);
  }

  private keepDecisions(next: State): void {
    const known = this.lastDecision === undefined ? -1 : next.decisions.lastIndexOf(this.lastDecision);
    this.log.push(...next.decisions.slice(known + 1));
    this.lastDecision = next.decisions.at(-1);
  }

  private act(effect: Effect): void {
    switch (effect.type) {
      case 'showReminder':
        if (!this.toasts.has(effect.reminder)) this.toasts.set(effect.reminder, 1);
        return;
      case 'clearReminder':
      case 'openBreak':
      case 'showHabit':
        return;
      case 'record':
        this.ledger.set(effect.entry.key, effect.entry);
        return;
      case 'forget':
        this.ledger.delete(effect.key);
        return;
      case 'amend': {
        const entry = this.ledger.get(effect.key);
        if (entry !== undefined) this.ledger.set(effect.key, { ...entry, feeling: effect.feeling });
        return;
      }
      case 'closeDay':
        return;
    }
  }
}
