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

function Hill({ pattern, breath, moves }: { pattern: BreathPattern; breath: () => Breath | null; moves: boolean }) {
  const done = useRef<SVGPathElement>(null);
  const rest = useRef<SVGPathElement>(null);
  const dot = useRef<SVGPathElement>(null);
  useFrame(moves, () => {
    const through = breath()?.through ?? 0;
    const { x, y } = hillAt(through, pattern);
    // A round end of a line without length: it stays round where the hill is drawn flatter.
    dot.current?.setAttribute('d', `M${x.toFixed(1)} ${y.toFixed(1)}h0.01`);
    done.current?.setAttribute('d', hillPath(0, Math.max(through - AROUND_DOT, 0.001), pattern));
    rest.current?.setAttribute('d', hillPath(Math.min(through + AROUND_DOT, 0.999), 1, pattern));
  });
  const { width, height, room } = HILL;
  return (
    <svg
      class={styles.hill}
      viewBox={`${-room} ${-room} ${width + 2 * room} ${height + 2 * room}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class={styles.rest} ref={rest} />
      <path class={styles.done} ref={done} />
      <path class={styles.dot} ref={dot} />
    </svg>
  );
}
