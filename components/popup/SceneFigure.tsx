import type { Movement } from '../../utils/core/movement/figure/movement.ts';
import { Figure } from '../figure/Figure.tsx';
import styles from './SceneFigure.module.css';

type Props = {
  readonly movement: Movement;
  /** What the figure says to a screen reader. */
  readonly label: string;
};

/** The suggested movement, shown on the ground of the popup's scene. */
export function SceneFigure({ movement, label }: Props) {
  return (
    <div class={styles.figure}>
      <Figure
        id="scene"
        movement={movement}
        seconds={() => (performance.now() / 1000) % movement.seconds}
        moves={!matchMedia('(prefers-reduced-motion: reduce)').matches}
        side={null}
        label={label}
      />
    </div>
  );
}
