import type { Feeling } from '../../../utils/core/history/entry.ts';
import { HOUR, MINUTE, SECOND } from '../../../utils/core/time/moment.ts';
import { localOf, momentOf } from '../../../utils/core/time/zone.ts';
import type { State } from '../../../utils/core/tracking/state.ts';
import type { Deed } from '../deeds.ts';
import type { Step } from '../steps.ts';
import type { World } from '../world.ts';
import type { Workday } from './calendar.ts';
import type { Chance } from './chance.ts';
import { planOf, type Block } from './plan.ts';

/** Somebody at work, who sees what the browser shows and does one thing or another about it. */
export class Somebody {
  private readonly world: World;
  private readonly chance: Chance;
  private day: Workday = { date: '', weekday: 1, winter: 0, along: 0 };
  /** The showing of a reminder that was looked at last. */
  private seen = '';

  constructor(world: World, chance: Chance) {
    this.world = world;
    this.chance = chance;
  }

  /** Lives one day of work, from the night before to its end. */
  live(day: Workday): void {
    this.day = day;
    const { begins, ends, blocks, evening } = planOf(day, this.chance);
    this.sleep(begins);
    this.step({ type: 'active', ms: SECOND });
    for (const block of blocks) {
      if (block.from >= ends) continue;
      this.work(block.from);
      if (this.at(block.to) > this.now) this.sit(block);
    }
    this.work(ends);
    this.rest(1, 5);
    if (evening === 0) return;
    this.sleep(Math.max(20 * 60, ends + 30));
    this.work(Math.max(20 * 60, ends + 30) + evening);
  }

  private get now(): number {
    return this.world.now().at;
  }

  private get state(): State {
    return this.world.worker.stored;
  }

  private at(minutes: number): number {
    return momentOf(this.world.now().zone, this.day.date, minutes);
  }

  private step(step: Step): void {
    this.world.step(step);
  }

  private do(happening: Deed): void {
    this.step({ type: 'do', happening });
  }

  private sleep(until: number): void {
    const ms = this.at(until) - this.now;
    if (ms > 0) this.step({ type: 'asleep', ms });
  }

  private rest(from: number, to: number): void {
    this.step({ type: 'away', ms: this.chance.minutes(from, to) });
  }

  /** Works until that minute of the day, with what comes in between. */
  private work(until: number): void {
    const end = this.at(until);
    while (this.now < end) {
      this.step({ type: 'active', ms: Math.min(this.chance.minutes(3, 9), end - this.now) });
      if (!this.answers()) this.wanders();
    }
  }

  /** What stands in the calendar, to its end. */
  private sit({ to, what }: Block): void {
    const ms = this.at(to) - this.now;
    const { along } = this.day;
    if (what === 'lunch') return this.step({ type: 'locked', ms });
    if (what === 'video')
      return this.step({ type: 'shown', around: { sound: true, fullScreen: 'sounding' }, hands: 'away', ms });
    if (what === 'fullScreen')
      return this.step({ type: 'shown', around: { fullScreen: 'silent' }, hands: 'active', ms });
    if (what === 'presenting') return this.step({ type: 'shown', around: { sharing: true }, hands: 'active', ms });
    const stands = this.chance.happens(0.05 + 0.4 * along);
    this.step({ type: 'shown', around: { call: true }, hands: 'active', ms: MINUTE });
    if (stands) this.do({ type: 'positionChanged', to: 'stand', forCall: true });
    this.step({ type: 'shown', around: { call: true }, hands: 'away', ms: Math.max(SECOND, ms - MINUTE) });
    this.step({ type: 'active', ms: MINUTE });
    this.habit();
  }

  /** Does one thing or another about a reminder that is up. @returns whether one was */
  private answers(): boolean {
    const { reminder } = this.state;
    if (reminder === null || reminder.lastShownAt === null) return false;
    const showing = `${reminder.dueAt}:${reminder.showings}`;
    if (showing === this.seen) return false;
    this.seen = showing;
    const ignores = this.ignoring();
    if (this.chance.happens(ignores)) return true;
    const lot = this.chance.between(0, 1);
    if (lot < 0.5) this.guided(reminder.seconds);
    else if (lot < 0.72) this.rest(2.5, 9);
    else if (lot < 0.84) this.do({ type: 'snoozed' });
    else if (lot < 0.94) this.do({ type: 'skipped' });
    else this.do({ type: 'hadBreak' });
    return true;
  }

  /** How likely it is that a reminder meets no answer: less over the years, more before ten and on Tuesday afternoons. */
  private ignoring(): number {
    const { along, weekday } = this.day;
    const hour = localOf(this.world.now().zone, this.now).minutes / 60;
    if (weekday === 2 && hour >= 13) return 0.75;
    return 0.42 - 0.24 * along + (hour < 10 ? 0.3 : 0);
  }

  private guided(seconds: number): void {
    const startedAt = this.now;
    this.do('start');
    const leaves = this.chance.happens(0.08);
    this.step({ type: 'away', ms: seconds * (leaves ? 400 : 1000) + this.chance.minutes(0.05, 0.8) });
    if (leaves) this.do('leave');
    if (!this.chance.happens(0.3)) return;
    this.step({ type: 'active', ms: 10 * SECOND });
    const feeling = this.chance.one<Feeling>(['better', 'better', 'better', 'same', 'same', 'worse']);
    this.do({ type: 'felt', startedAt, feeling });
  }

  /** What nobody has asked for: a coffee, a word at the next desk, another position. */
  private wanders(): void {
    const { along, weekday, winter } = this.day;
    const { position } = this.state;
    const lot = this.chance.between(0, 1);
    const focused = weekday === 2 && localOf(this.world.now().zone, this.now).minutes >= 13 * 60;
    if (lot < 0.03 && !focused) this.rest(3, 14 - 4 * winter);
    else if (lot < 0.075) this.rest(1.1, 2);
    else if (lot < 0.08) this.step({ type: 'locked', ms: this.chance.minutes(2, 12) });
    else if (lot < 0.082) this.do({ type: 'paused', for: { minutes: 45 } });
    else if (lot < 0.083) this.step({ type: 'closed', ms: this.chance.minutes(1, 9) });
    else if (lot < 0.084) this.step({ type: 'killed' });
    // The desk that goes up and down came after a third of the time.
    else if (along > 0.33 && lot > 0.93 && position?.forCall !== true)
      this.do({ type: 'positionChanged', to: position?.now === 'stand' ? 'sit' : 'stand' });
    else this.habit();
  }

  private habit(): void {
    const { habit } = this.state;
    if (habit === null || habit.since < this.now - HOUR) return;
    const done = this.chance.happens(0.4 + 0.3 * this.day.along);
    this.do({ type: 'habitAnswered', id: habit.id, done });
  }
}
