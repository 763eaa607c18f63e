import type { TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

type On<Kind extends Event> = TargetedEvent<HTMLInputElement, Kind>;

/** A place in a picture: its share of the width from where reading starts, and of the height from the top; 0 to 1 inside. */
export type Spot = { readonly x: number; readonly y: number };

export type Cursor = {
  /** How many points there are to stand on. */
  readonly points: number;
  /** What is announced before the first key press, which leads on from there; the last point unless told. */
  readonly first?: number | undefined;
  /** How many points one step along the line of reading goes, and one step down; `down` 0: there are no rows. */
  readonly across?: number | undefined;
  readonly down?: number | undefined;
  /** The point under a place; `null` where there is none. */
  readonly under?: ((spot: Spot) => number | null) | undefined;
  /** A point was pressed, or Enter on it. */
  readonly onChoose?: ((point: number) => void) | undefined;
};

type Place = { readonly at: number | null; readonly by: 'key' | 'pointer' };
const NOWHERE: Place = { at: null, by: 'pointer' };

/**
 * The point of a chart that is read: arrow keys, Home and End walk through them, Escape and leaving let go; the pointer
 * goes where it is. What lies under it is measured on the part marked `data-plot`, or else on the whole.
 */
export function useCursor({ points, first = points - 1, across = 1, down = 0, under, onChoose }: Cursor) {
  const [place, setPlace] = useState(NOWHERE);
  const pressed = useRef(false);
  const at = place.at !== null && place.at < points ? place.at : null;
  return {
    at,
    /** What assistive technology hears of where it stands. */
    stands: at ?? Math.max(first, 0),
    handlers: {
      onKeyDown: (event: On<KeyboardEvent>): void => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Escape') setPlace(NOWHERE);
        if (event.key === 'Enter' && at !== null) onChoose?.(at);
        const onward = isRtl(event.currentTarget) ? -across : across;
        const step = {
          ArrowRight: onward,
          ArrowLeft: -onward,
          ArrowDown: down,
          ArrowUp: -down,
          Home: -points,
          End: points,
        }[event.key];
        if (step === undefined) return;
        // The browser's own steps know nothing of rows.
        event.preventDefault();
        if (step !== 0 && points > 0) setPlace({ at: stepped(at ?? first, step, points), by: 'key' });
      },
      /** A step that assistive technology took by itself. */
      onInput: (event: On<Event>): void => {
        if (!pressed.current) setPlace({ at: event.currentTarget.valueAsNumber, by: 'key' });
      },
      onPointerMove: (event: On<PointerEvent>): void => {
        const found = pointAt(event, under);
        if (found !== at) setPlace({ at: found, by: 'pointer' });
      },
      onPointerDown: (): void => {
        pressed.current = true;
      },
      // A press says where, not how far along.
      onMouseDown: (event: On<MouseEvent>): void => event.preventDefault(),
      onClick: (event: On<MouseEvent>): void => {
        pressed.current = false;
        const found = pointAt(event, under);
        if (found !== null) onChoose?.(found);
      },
      onPointerLeave: (): void => {
        pressed.current = false;
        setPlace((now) => (now.by === 'pointer' ? NOWHERE : now));
      },
      onBlur: (): void => setPlace(NOWHERE),
    },
  };
}

function pointAt(event: On<MouseEvent>, under: Cursor['under']): number | null {
  const reader = event.currentTarget;
  const box = (reader.parentElement?.querySelector('[data-plot]') ?? reader).getBoundingClientRect();
  const fromLeft = (event.clientX - box.left) / box.width;
  return under?.({ x: isRtl(reader) ? 1 - fromLeft : fromLeft, y: (event.clientY - box.top) / box.height }) ?? null;
}

/** A whole step that would lead out of the points is not taken; Home and End go as far as there are any. */
function stepped(at: number, step: number, points: number): number {
  if (Math.abs(step) >= points) return step < 0 ? 0 : points - 1;
  const next = at + step;
  return next < 0 || next >= points ? at : next;
}

function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
