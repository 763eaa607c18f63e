import { useRef } from 'preact/hooks';
import type { Breath, BreathPattern } from '../../utils/core/movement/session-breath.ts';
import { t } from '../../utils/platform/i18n.ts';
import styles from './BreathHill.module.css';
import { HILL, hillAt, hillPath } from './hill-shape.ts';
import { useFrame } from '../use-frame.ts';

type Props = {
  /** How to breathe, in words. */
  readonly text: string;
  /** `null`: no pace fits this movement, words are enough. */
  readonly pattern: BreathPattern | null;
  readonly breath: () => Breath | null;
  /** Whether the dot travels; if not, the phase is counted in words. */
  readonly moves: boolean;
  readonly reduced: boolean;
};

/** The space left open on both sides of the dot, as part of a breath. */
const AROUND_DOT = 0.028;

/** The breath as a hill: up while the lungs fill, down while they empty; the dot is now, and the word alone is enough. */
export function BreathHill({ text, pattern, breath, moves, reduced }: Props) {
  const now = breath();
  return (
    <div class={styles.breath}>
      {pattern !== null && !reduced && <Hill pattern={pattern} breath={breath} moves={moves} />}
      <p class={styles.words}>
        <strong class={styles.phase}>{phase(now, reduced)}</strong>
        <span class={styles.text}>{text}</span>
      </p>
    </div>
  );
}

function phase(now: Breath | null, reduced: boolean): string {
  if (now === null) return t('break_breath');
  const word = t(`break_breath_${now.phase}`);
  return reduced ? t('break_count', word, now.count) : word;
}

/** Only whole layers are moved: a line drawn anew in each picture costs as much as the figure. */
function Hill({ pattern, breath, moves }: { pattern: BreathPattern; breath: () => Breath | null; moves: boolean }) {
  const done = useRef<HTMLDivElement>(null);
  const rest = useRef<HTMLDivElement>(null);
  const dot = useRef<HTMLDivElement>(null);
  useFrame(moves, 1, () => {
    const through = breath()?.through ?? 0;
    const { x, y } = hillAt(through, pattern);
    move(dot.current, (100 * x) / HILL.width, (100 * y) / HILL.height);
    open(done.current, Math.max(through - AROUND_DOT, 0) - 1);
    open(rest.current, Math.min(through + AROUND_DOT, 1));
  });
  const line = (
    <svg class={styles.line} viewBox={`0 0 ${HILL.width} ${HILL.height}`} preserveAspectRatio="none">
      <path d={hillPath(pattern)} />
    </svg>
  );
  return (
    <div class={styles.hill} aria-hidden="true">
      <div class={styles.done} ref={done}>
        {line}
      </div>
      <div class={styles.rest} ref={rest}>
        {line}
      </div>
      <div class={styles.dot} ref={dot} />
    </div>
  );
}

/** Moves a window over the line, which stays where it is. `by` is a part of its width. */
function open(window: HTMLElement | null, by: number): void {
  move(window, 100 * by, 0);
  move(window?.firstElementChild, -100 * by, 0);
}

/** Moves it by parts of its own size, per cent. */
function move(element: Element | null | undefined, x: number, y: number): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  element.style.setProperty('transform', `translate(${x.toFixed(2)}%, ${y.toFixed(2)}%)`);
}
