import type { Shape } from '../../utils/core/movement/figure/shape.ts';

/** Writes to the paths in `group` what is no longer as it was. */
export function write(group: Element, shapes: readonly Shape[], before: readonly Shape[] | undefined): void {
  for (const [index, shape] of shapes.entries()) {
    const path = group.children[index];
    const last = before?.[index];
    if (shape.d !== last?.d) path?.setAttribute('d', shape.d);
    if (shape.transform !== last?.transform) path?.setAttribute('transform', shape.transform ?? '');
    if (shape.opacity !== last?.opacity) path?.setAttribute('opacity', String(shape.opacity ?? 1));
  }
}
