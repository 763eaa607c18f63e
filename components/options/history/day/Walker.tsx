import { useMemo } from 'preact/hooks';
import { drawing } from '../../../../utils/core/movement/figure/drawing.ts';
import type { Movement } from '../../../../utils/core/movement/figure/movement.ts';
import figure from '../../../figure/Figure.module.css';
import { Gradients } from '../../../figure/Gradients.tsx';
import { Paths } from '../../../figure/Paths.tsx';
import styles from './Walker.module.css';

/** Somebody walking, standing still for the picture, without the street. */
export function Walker({ movement }: { readonly movement: Movement }) {
  const shapes = useMemo(() => drawing({ ...movement, props: {} }, movement.stills[0]), [movement]);
  return (
    <svg class={`${figure.figure} ${styles.walker}`} viewBox="0 0 120 120" aria-hidden="true">
      <Gradients id="walker" />
      <Paths id="walker" shapes={shapes} />
    </svg>
  );
}
