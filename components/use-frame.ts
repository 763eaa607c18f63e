import { useEffect, useRef } from 'preact/hooks';
import { eachPicture } from './pictures.ts';

/**
 * Calls `draw` once now and, while `moves`, before every second picture the screen shows: for what moves as slowly as
 * a breath.
 * @param turn before which of two pictures
 */
export function useFrame(moves: boolean, turn: 0 | 1, draw: () => void): void {
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => latest.current());
  useEffect(() => {
    if (!moves) return undefined;
    return eachPicture((picture) => {
      if (picture % 2 === turn) latest.current();
    });
  }, [moves, turn]);
}
