import type { IconShape, Toolbar } from '../core/tracking/toolbar.ts';
import { browser } from './browser.ts';

/** Background of the badge, and the text on it: 5.1 to 1. */
const BADGE = { ground: '#bf4815', text: '#ffffff' } as const;

// The toolbar is forgotten with the browser but not with the worker: each start draws it once.
let drawn = '';

/**
 * Draws icon, badge and title, if they differ from what this worker drew last. The title is read out and stands in the
 * tooltip.
 */
export async function drawToolbar({ icon, badge }: Toolbar, title: string): Promise<void> {
  const wanted = JSON.stringify([icon, badge, title]);
  if (wanted === drawn) return;
  await browser.action.setIcon({ path: iconPaths(icon) });
  await browser.action.setTitle({ title });
  await browser.action.setBadgeBackgroundColor({ color: BADGE.ground });
  await browser.action.setBadgeTextColor({ color: BADGE.text });
  await browser.action.setBadgeText({ text: badge });
  drawn = wanted;
}

/** The pictures of a shape by size, as paths from the extension's root. */
function iconPaths(icon: IconShape): { readonly 16: string; readonly 32: string } {
  const name = nameOf(icon);
  return { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` };
}

function nameOf(icon: IconShape): string {
  switch (icon.shape) {
    case 'filling':
      return `filling-${icon.step}`;
    case 'offHours':
      return 'off-hours';
    case 'due':
    case 'held':
    case 'paused':
    case 'call':
      return icon.shape;
  }
}
