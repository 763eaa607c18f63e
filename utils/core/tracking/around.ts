import type { State } from './state.ts';

/** What the browser's windows and tabs show at a look. Other programs are invisible. */
export type Around = {
  /** A page uses camera or microphone, or a known meeting site sounds. */
  readonly call: boolean;
  /** A page shares the screen. */
  readonly sharing: boolean;
  /** A browser window fills the screen: in silence, or with sound from its tab. */
  readonly fullScreen: 'no' | 'silent' | 'sounding';
  /** The tab in front of the window used last sounds. */
  readonly sound: boolean;
};

/** Nothing that a reminder would wait for. */
export const NOTHING_AROUND: Around = { call: false, sharing: false, fullScreen: 'no', sound: false };

/** Whether somebody who touches nothing is here all the same: something plays in front of them, or they are in a call. */
export function isWatched({ around, busy }: Pick<State, 'around' | 'busy'>): 'call' | 'sound' | null {
  if (around.call || busy?.kind === 'call') return 'call';
  return around.sound ? 'sound' : null;
}
