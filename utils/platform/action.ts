import type { IconShape, View } from '../core/tracking/shown.ts';
import { browser } from './browser.ts';

/** What the toolbar shows. The title is read out and stands in the tooltip. */
export type Toolbar = { readonly icon: IconShape; readonly badge: View['badge']; readonly title: string };

/** Background of the badge, and the text on it: 5.1 to 1. */
const BADGE = { ground: '#bf4815', text: '#ffffff' } as const;

// The toolbar is forgotten with the browser but not with the worker: each start draws it once.
let drawn = '';

/** Draws icon, badge and title, if they differ from what this worker drew last. */
export async function drawToolbar(toolbar: Toolbar): Promise<void> {
  const wanted = JSON.stringify(toolbar);
  if (wanted === drawn) return;
  await browser.action.setIcon({ path: iconPaths(toolbar.icon) });
  await browser.action.setTitle({ title: toolbar.title });
  await browser.action.setBadgeBackgroundColor({ color: BADGE.ground });
  await browser.action.setBadgeTextColor({ color: BADGE.text });
  await browser.action.setBadgeText({ text: toolbar.badge });
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
      return icon.shape;
  }
}
