import { useEffect, useRef } from 'preact/hooks';

/** Calls `draw` once now and, while `moves`, before each picture the screen shows. Nothing runs in a hidden page. */
export function useFrame(moves: boolean, draw: () => void): void {
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => {
    latest.current();
    if (!moves) return undefined;
    let frame = requestAnimationFrame(next);
    function next(): void {
      latest.current();
      frame = requestAnimationFrame(next);
    }
    return () => cancelAnimationFrame(frame);
  });
}
