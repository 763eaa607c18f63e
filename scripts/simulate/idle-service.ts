import type { Facts } from '../../utils/core/tracking/event.ts';
import type { Person } from './person.ts';

export type BrowserName = 'chrome' | 'firefox';

/** What the idle API of one browser says and when. Times are elapsed ms. */
export class IdleService {
  private readonly browser: BrowserName;
  private readonly person: Person;
  private interval = 60_000;
  private said: 'active' | 'idle' | 'locked' = 'active';
  private repeatAt = Infinity;
  locked = false;

  constructor(browser: BrowserName, person: Person) {
    this.browser = browser;
    this.person = person;
  }

  /** A browser that starts knows the default interval and has said nothing yet. */
  restart(): void {
    this.interval = 60_000;
    this.said = 'active';
    this.repeatAt = Infinity;
  }

  get seconds(): number {
    return this.interval / 1000;
  }

  /**
   * Sets the detection interval.
   * Chrome compares afresh and may say `active` without any input; Firefox registers anew and has then said nothing.
   */
  setSeconds(seconds: number): void {
    this.interval = seconds * 1000;
    if (this.browser === 'firefox') {
      this.said = 'active';
      this.repeatAt = Infinity;
    }
  }

  /** Whether the API has something to say at this moment; saying it is remembered. */
  speaks(at: number): boolean {
    const now = this.stateAt(at);
    if (now !== this.said) {
      this.said = now;
      // Firefox suspends the page after 30 s; arming the listener again repeats what it said.
      this.repeatAt = this.browser === 'firefox' && now === 'idle' ? at + 30_000 : Infinity;
      return true;
    }
    if (at < this.repeatAt) return false;
    this.repeatAt = at + 30_000;
    return true;
  }

  /** The next moment from `at` on at which it may have something to say. */
  next(at: number): number {
    if (this.said === 'active') return this.person.nextQuiet(at, this.interval);
    if (this.said === 'locked') return Infinity;
    return Math.min(this.repeatAt, this.person.nextInput(at));
  }

  /** What `queryState` answers for an interval. */
  query(at: number, seconds: number): 'active' | 'idle' | 'locked' {
    if (this.locked && this.browser === 'chrome') return 'locked';
    return this.person.quiet(at) >= seconds * 1000 ? 'idle' : 'active';
  }

  /** What the shell reads of presence in a turn. */
  facts(at: number): Pick<Facts, 'presence' | 'quietMs'> {
    const presence = this.query(at, 60);
    const quiet = Math.floor(this.person.quiet(at) / 1000) * 1000;
    return { presence, quietMs: presence === 'locked' ? null : quiet < 15_000 ? 0 : quiet };
  }

  private stateAt(at: number): 'active' | 'idle' | 'locked' {
    return this.query(at, this.interval / 1000);
  }
}
