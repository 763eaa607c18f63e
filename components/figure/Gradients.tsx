import type { Material } from '../../utils/core/movement/figure/shape.ts';

/** What is lit from the upper left and in shade at the lower right, and how much shade, per cent. */
const ROUND = { skin: 11, shirt: 17, trousers: 17, 'far-skin': 11, 'far-shirt': 17, 'far-trousers': 17 } as const;

/** One gradient for each round material, and the light of a region at work; all fixed, so that no frame writes them. */
export function Gradients({ id }: { readonly id: string }) {
  return (
    <defs>
      {Object.entries(ROUND).map(([material, depth]) => (
        <linearGradient key={material} id={`${id}-${material}`} x2="1" y2="1">
          <stop stop-color={`color-mix(in srgb, var(--highlight) 13%, var(--${material}))`} />
          <stop offset=".45" stop-color={`var(--${material})`} />
          <stop offset="1" stop-color={`color-mix(in srgb, var(--shade) ${depth}%, var(--${material}))`} />
        </linearGradient>
      ))}
      <radialGradient id={`${id}-light`} gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1000">
        <stop stop-color="var(--light)" stop-opacity=".98" />
        <stop offset=".32" stop-color="var(--light)" stop-opacity=".86" />
        <stop offset=".62" stop-color="var(--light-edge)" stop-opacity=".55" />
        <stop offset="1" stop-color="var(--light-end)" stop-opacity="0" />
      </radialGradient>
    </defs>
  );
}

/** What fills a material. */
export function fillOf(id: string, material: Material): string {
  return material in ROUND || material === 'light' ? `url(#${id}-${material})` : `var(--${material})`;
}
