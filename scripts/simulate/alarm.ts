/** One alarm as the browsers keep it: it runs by elapsed time that stands still while the machine sleeps. Times are ms. */
export class Alarm {
  private when: number | null = null;
  private rings = Infinity;

  /** The elapsed time at which it rings next. */
  get ringsAt(): number {
    return this.rings;
  }

  /** Sets it for a wall-clock moment, unless it is set for that second already. */
  set(when: number, wall: number, elapsed: number): void {
    if (this.when !== null && Math.abs(this.when - when) < 1000) return;
    this.when = when;
    this.rings = elapsed + Math.max(0, when - wall);
  }

  /** It rang, or the browser lost it. */
  clear(): void {
    this.when = null;
    this.rings = Infinity;
  }

  standStill(ms: number): void {
    this.rings += ms;
  }

  /** After sleep or a start it rings within a second if its moment has passed. */
  ringIfOverdue(wall: number, elapsed: number): void {
    if (this.when !== null && wall >= this.when) this.rings = elapsed + 1000;
  }
}
