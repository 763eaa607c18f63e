/** A moment and where it is lived: days and working hours need the time zone, and the core may not ask for it. */
export type Now = {
  /** Epoch milliseconds. */
  readonly at: number;
  /** IANA name such as `Europe/Berlin`. */
  readonly zone: string;
};

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
