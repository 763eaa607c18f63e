/** A worker stays alive for this long after its last turn. */
const LINGERS = 30_000;

/** Counts turns and how long they keep the worker alive, overlaps once. Times are elapsed ms. */
export class Wakes {
  count = 0;
  aliveMs = 0;
  /** Of that, after turns while the person was present. */
  presentMs = 0;
  private until = 0;

  add(at: number, present: boolean): void {
    const more = Math.max(0, at + LINGERS - Math.max(at, this.until));
    this.count += 1;
    this.aliveMs += more;
    if (present) this.presentMs += more;
    this.until = Math.max(this.until, at + LINGERS);
  }
}
