import { useId, useMemo, useRef } from 'preact/hooks';
import { drawing, type Options } from '../../utils/core/movement/figure/drawing.ts';
import type { Movement } from '../../utils/core/movement/figure/movement.ts';
import { useFrame } from '../use-frame.ts';
import styles from './Figure.module.css';
import { Gradients } from './Gradients.tsx';
import { Paths } from './Paths.tsx';
import { write } from './write.ts';

type Props = {
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

/** A person who shows a movement. After the first picture only what changed is written. */
export function Figure({ movement, seconds, moves, side = null, label, ghost }: Props) {
  const id = useId();
  const picture = useRef<SVGGElement>(null);
  const still: Options = ghost === undefined ? { side } : { side, ghost };
  const pictures = useMemo(() => {
    const moments = moves ? [seconds()] : movement.stills;
    return moments.map((moment) => drawing(movement, moment, still));
  }, [movement, side, moves, ghost]);
  const written = useRef(pictures[0]);
  useFrame(moves, () => {
    if (!moves || !picture.current) return;
    const shapes = drawing(movement, seconds(), { ...still, life: performance.now() / 1000 });
    write(picture.current, shapes, written.current);
    written.current = shapes;
  });
  return (
    <svg class={styles.figure} viewBox={`0 0 ${SIDE * pictures.length} ${SIDE}`} role="img" aria-label={label}>
      <Gradients id={id} />
      {pictures.map((shapes, index) => (
        <g key={index} ref={index === 0 ? picture : null} transform={`translate(${index * SIDE})`}>
          <Paths id={id} shapes={shapes} />
        </g>
      ))}
    </svg>
  );
}
