import type { Shape } from '../../utils/core/movement/figure/shape.ts';
import styles from './Figure.module.css';
import { fillOf } from './Gradients.tsx';

type Props = { readonly id: string; readonly shapes: readonly Shape[] };

/** The shapes of one picture, in the order they are painted. */
export function Paths({ id, shapes }: Props) {
  return shapes.map(({ key, material, d, transform, opacity }) => (
    <path
      key={key}
      class={styles[material]}
      fill={fillOf(id, material)}
      d={d}
      transform={transform}
      opacity={opacity}
    />
  ));
}
