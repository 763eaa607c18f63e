import type { Now } from '../../utils/core/time/moment.ts';
import type { BreakProgress, Facts, Happening } from '../../utils/core/tracking/event.ts';
import { NOTHING_AROUND, type Around } from '../../utils/core/tracking/around.ts';
import { initialState } from '../../utils/core/tracking/initial.ts';
import { Alarm } from './alarm.ts';
import { IdleService } from './idle-service.ts';
import { type Page, progressOf } from './page.ts';
import { Person } from './person.ts';
import type { Start } from './start.ts';
import type { Hands, Step } from './steps.ts';
import { Wakes } from './wakes.ts';
import { Worker } from './worker.ts';

/** Played truthfully: one person, one computer, one browser. Time is elapsed ms; the wall clock can be set beside it. */
export class World {
  readonly worker: Worker;
  private readonly start: Start;
  private readonly person = new Person();
  private readonly idle: IdleService;
  private elapsed = 0;
  private clockShift = 0;
  private readonly alarm = new Alarm();
  private around: Around = NOTHING_AROUND;
  private page: Page | null = null;
  private saved: BreakProgress | null = null;
  wakes = new Wakes();

  constructor(start: Start) {
    this.start = start;
    this.idle = new IdleService(start.browser, this.person);
    this.worker = new Worker(initialState(this.now(), start.settings.dayTurnsAt), start.settings);
  }

  now(): Now {
    return { at: this.start.at + this.elapsed + this.clockShift, zone: this.start.zone };
  }

  /** Plays the steps one after the other, then what falls on the very end. */
  play(steps: readonly Step[]): void {
    const [first] = steps;
    if (first !== undefined && (first.type === 'active' || first.type === 'typing')) this.person.begin(first.type, 0);
    this.turn({ type: 'installed' });
    // Limber was installed before the script begins: the turn that set it up is no wake of this day.
    this.wakes = new Wakes();
    for (const step of steps) this.step(step);
    this.pass(this.elapsed, true);
  }

  /** Plays one step more, for somebody who does the next as they find things. */
  step(step: Step): void {
    switch (step.type) {
      case 'active':
      case 'typing':
      case 'away':
      case 'locked':
        return this.live(step.type, step.ms, NOTHING_AROUND);
      case 'shown':
        return this.live(step.hands, step.ms, { ...NOTHING_AROUND, ...step.around });
      case 'asleep':
        this.person.begin('none', this.elapsed);
        this.standStill(step.ms);
        this.alarm.ringIfOverdue(this.now().at, this.elapsed);
        return;
      case 'closed':
        return this.close(step.ms);
      case 'clock':
        this.clockShift += step.ms;
        return;
      case 'killed':
        return this.worker.kill();
      case 'updated':
        this.alarm.clear();
        this.turn({ type: 'updated' });
        return;
      case 'settings':
        this.worker.settings = step.settings;
        return this.turn({ type: 'settingsChanged' });
      case 'do':
        this.press();
        this.act(step.happening);
        return;
    }
  }

  /** What is shown stays so until something else lasts, also for what is done in between. */
  private live(hands: Hands, ms: number, around: Around): void {
    this.around = around;
    if (hands === 'active' || hands === 'typing') this.work(hands);
    else this.restHands(hands);
    this.pass(this.elapsed + ms, false);
    // What comes at this very moment belongs to the next step; the hands have not moved for it yet.
    this.person.begin('none', this.elapsed);
  }

  private restHands(how: 'away' | 'locked'): void {
    this.person.begin('none', this.elapsed);
    if (how === 'locked') this.idle.locked = true;
    this.listen();
  }

  private work(doing: 'active' | 'typing'): void {
    this.person.begin(doing, this.elapsed);
    this.idle.locked = false;
    this.listen();
  }

  private press(): void {
    this.person.press(this.elapsed);
    this.idle.locked = false;
    this.listen();
  }

  private act(happening: Extract<Step, { type: 'do' }>['happening']): void {
    if (happening === 'start') return this.turn(this.worker.started(this.now()));
    if (happening === 'done' || happening === 'leave') return this.endPage(happening === 'done');
    return this.turn(happening);
  }

  /** The browser is not running; the person goes on working. Alarms wait or are lost, the break page is gone. */
  private close(ms: number): void {
    this.saved = this.progress();
    this.page = null;
    this.person.begin('active', this.elapsed);
    this.idle.locked = false;
    this.standStill(ms);
    this.person.begin('none', this.elapsed);
    this.worker.kill();
    this.idle.restart();
    if (this.start.browser === 'firefox') this.alarm.clear();
    this.turn({ type: 'browserStarted' });
    this.alarm.ringIfOverdue(this.now().at, this.elapsed);
  }

  private standStill(ms: number): void {
    this.elapsed += ms;
    this.alarm.standStill(ms);
  }

  /** Lets time pass to `end`, handling whatever comes before it; with `inclusive` also what comes at it. */
  private pass(end: number, inclusive: boolean): void {
    for (;;) {
      const next = Math.min(this.alarm.ringsAt, this.idle.next(this.elapsed), this.page?.endsAt ?? Infinity);
      if (inclusive ? next > end : next >= end) break;
      this.elapsed = Math.max(this.elapsed, next);
      this.handle();
    }
    this.elapsed = end;
  }

  private handle(): void {
    if (this.page !== null && this.elapsed >= this.page.endsAt) this.endPage(true);
    else if (this.elapsed >= this.alarm.ringsAt) {
      this.alarm.clear();
      this.turn({ type: 'woke' });
    }
    this.listen();
  }

  private listen(): void {
    while (this.idle.speaks(this.elapsed)) this.turn({ type: 'presenceChanged' });
  }

  private turn(happening: Happening): void {
    this.wakes.add(this.elapsed, this.idle.query(this.elapsed, 60) === 'active');
    const { wakeAt, detectionSeconds, openBreak } = this.worker.turn(happening, this.facts(), this.now());
    const { where } = this.worker.stored;
    if (openBreak && where.phase === 'onBreak' && this.page?.startedAt !== where.startedAt) {
      const items = this.worker.session(where.exercise, where.kind, where.seconds);
      const [startedAt, opened] = [where.startedAt, this.elapsed];
      this.page = { startedAt, opened, endsAt: opened + where.seconds * 1000, items };
    }
    if (where.phase !== 'onBreak') this.page = null;
    this.alarm.set(wakeAt, this.now().at, this.elapsed);
    if (this.idle.seconds === detectionSeconds) return;
    this.idle.setSeconds(detectionSeconds);
    this.listen();
  }

  private endPage(allSteps: boolean): void {
    const progress = this.progress();
    this.page = null;
    this.saved = progress;
    if (progress === null) return;
    this.turn({ type: 'breakEnded', ...progress, allSteps });
  }

  private progress(): BreakProgress | null {
    return this.page === null ? this.saved : progressOf(this.page, this.elapsed, this.now().at);
  }

  private facts(): Facts {
    return { ...this.idle.facts(this.elapsed), progress: this.progress(), around: this.around };
  }
}
