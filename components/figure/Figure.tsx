import { drawing, type Options } from '../../utils/core/movement/figure/drawing.ts';
import type { Movement } from '../../utils/core/movement/figure/movement.ts';
import type { Shape } from '../../utils/core/movement/figure/shape.ts';
import { eachPicture } from '../pictures.ts';
import styles from './Figure.module.css';
import { Gradients } from './Gradients.tsx';
import { Paths } from './Paths.tsx';
import { write } from './write.ts';

type Props = {
  /** Tells its gradients from those of another figure on the page. */
  readonly id: string;
  readonly movement: Movement;
  /** Where in its loop the movement is now, seconds; read before each picture. */
  readonly seconds: () => number;
  /** Whether anything may move; if not, the movement's main poses stand beside each other. */
  readonly moves: boolean;
  /** The side of the body that works; `null` for both, or for the movement's own. */
  readonly side: Options['side'];
  /** What the figure says to a screen reader. */
  readonly label: string;
  /** A moment of the loop whose head is shown pale behind, seconds. */
  readonly ghost?: number;
};

/** The side length of one picture. */
const SIDE = 120;

/**
 * A person who shows a movement. After each drawing by the page only what changed is written, picture by picture.
 * It does without hooks, because the popup has none.
 */
export function Figure({ id, movement, seconds, moves, side = null, label, ghost }: Props) {
  const options: Options = ghost === undefined ? { side } : { side, ghost };
  const now = (kept: Pick<Options, 'shadowsOf' | 'lightsOf'> = {}): readonly Shape[] =>
    drawing(movement, seconds(), { ...options, ...kept, life: performance.now() / 1000 });
  const pictures = moves ? [now()] : movement.stills.map((moment) => drawing(movement, moment, options));
  const [first = []] = pictures;
  return (
    <svg class={styles.figure} viewBox={`0 0 ${SIDE * pictures.length} ${SIDE}`} role="img" aria-label={label}>
      <Gradients id={id} />
      {pictures.map((shapes, index) => (
        <g
          key={index}
          ref={(group) => (moves && group !== null ? play(group, first, now) : undefined)}
          transform={`translate(${index * SIDE})`}
        >
          <Paths id={id} shapes={shapes} />
        </g>
      ))}
    </svg>
  );
}

/**
 * Writes each picture the screen shows into `group`.
 * @returns a function that ends it
 */
function play(
  group: Element,
  shown: readonly Shape[],
  next: (kept: Pick<Options, 'shadowsOf' | 'lightsOf'>) => readonly Shape[],
): () => void {
  let written = shown;
  return eachPicture((picture) => {
    // A faint shadow or a soft light may come one picture late; both together take half the work.
    const shapes = next(picture % 2 === 0 ? { lightsOf: written } : { shadowsOf: written });
    write(group, shapes, written);
    written = shapes;
  });
}
