/** What the person's hands do: ordinary work, typing without a gap, or nothing. Times are elapsed ms. */
export type Doing = 'active' | 'typing' | 'none';

/** Ordinary work comes in blocks of three minutes, the last twenty seconds of each without input. */
const BLOCK = 180_000;
const BUSY = 160_000;

/** Plays the inputs of one person, so that the time without input is known at every moment. */
export class Person {
  private doing: Doing = 'none';
  private since = 0;
  private last = 0;

  /** Changes what the hands do. Work begins with an input; doing nothing keeps the last one. */
  begin(doing: Doing, at: number): void {
    this.last = doing === 'none' ? this.lastInputBefore(at) : at;
    this.doing = doing;
    this.since = at;
  }

  /** One press at this moment; what the hands did before is over. */
  press(at: number): void {
    this.doing = 'none';
    this.since = at;
    this.last = at;
  }

  /** Time without input at this moment. */
  quiet(at: number): number {
    return at - this.lastInput(at);
  }

  private lastInput(at: number): number {
    if (this.doing === 'none') return this.last;
    if (this.doing === 'typing') return at;
    const block = this.blockAt(at);
    return Math.min(at, block + BUSY);
  }

  private lastInputBefore(at: number): number {
    const off = at - this.since;
    if (this.doing === 'active' && off > 0 && off % BLOCK === 0) return at - (BLOCK - BUSY);
    return this.lastInput(at);
  }

  private blockAt(at: number): number {
    return this.since + Math.floor((at - this.since) / BLOCK) * BLOCK;
  }

  /** The first moment from `at` on with at least `threshold` without input, if nothing else begins. */
  nextQuiet(at: number, threshold: number): number {
    if (this.doing === 'typing') return Infinity;
    if (this.doing === 'none') return Math.max(at, this.last + threshold);
    if (threshold > BLOCK - BUSY) return Infinity;
    const block = this.blockAt(at);
    const moment = Math.max(at, block + BUSY + threshold);
    return moment < block + BLOCK ? moment : block + BLOCK + BUSY + threshold;
  }

  /** The first input after `at`, if there is a gap now. */
  nextInput(at: number): number {
    if (this.doing === 'none') return Infinity;
    if (this.doing === 'typing') return at;
    const block = this.blockAt(at);
    return at < block + BUSY ? at : block + BLOCK;
  }
}
