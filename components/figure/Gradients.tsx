import type { Material } from '../../utils/core/movement/figure/shape.ts';
import styles from './Figure.module.css';

/** What is lit from the upper left and in shade at the lower right. */
const ROUND = ['skin', 'shirt', 'trousers', 'far-skin', 'far-shirt', 'far-trousers'] as const satisfies Material[];

/** One gradient for each material, and the light of a region at work; all fixed, so that no frame rewrites them. */
export function Gradients({ id }: { readonly id: string }) {
  return (
    <defs>
      {ROUND.map((material) => (
        <linearGradient key={material} id={`${id}-${material}`} class={styles[`tone-${material}`]} x2="1" y2="1">
          <stop class={styles.lit} />
          <stop class={styles.plain} offset=".45" />
          <stop class={styles.dim} offset="1" />
        </linearGradient>
      ))}
      <radialGradient id={`${id}-light`} gradientUnits="userSpaceOnUse" cx="0" cy="0" r="10">
        <stop class={styles.gold} stop-opacity=".98" />
        <stop class={styles.gold} offset=".32" stop-opacity=".86" />
        <stop class={styles.peach} offset=".62" stop-opacity=".55" />
        <stop class={styles.ember} offset="1" stop-opacity="0" />
      </radialGradient>
    </defs>
  );
}

/** The gradient that fills a material; `undefined` where the style names one colour. */
export function fillOf(id: string, material: Material): string | undefined {
  const graded = material === 'light' || ROUND.some((round) => round === material);
  return graded ? `url(#${id}-${material})` : undefined;
}
