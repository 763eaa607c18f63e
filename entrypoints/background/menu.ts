import type { Happening } from '../../utils/core/tracking/event.ts';
import { t, type MessageKey } from '../../utils/platform/i18n.ts';
import { fillMenu, type MenuItem } from '../../utils/platform/menu.ts';
import { openOptions } from '../../utils/platform/tabs.ts';
import { dispatch } from './dispatch.ts';
import { startOrShow } from './toast.ts';

/** What stands in the menu of the toolbar icon. Chrome takes six at the top; the rest lies under them. */
const MENU: readonly (readonly [id: string, title: MessageKey, happening?: Happening])[] = [
  ['start', 'background_menu_start'],
  ['snooze', 'background_menu_snooze'],
  ['snooze/2', 'background_menu_2', { type: 'snoozed', for: 2 }],
  ['snooze/5', 'background_menu_5', { type: 'snoozed', for: 5 }],
  ['snooze/10', 'background_menu_10', { type: 'snoozed', for: 10 }],
  ['snooze/task', 'background_menu_task', { type: 'snoozed', for: 'afterTask' }],
  ['pause', 'background_menu_pause'],
  ['pause/30', 'background_menu_30', { type: 'paused', for: { minutes: 30 } }],
  ['pause/60', 'background_menu_60', { type: 'paused', for: { minutes: 60 } }],
  ['pause/120', 'background_menu_120', { type: 'paused', for: { minutes: 120 } }],
  ['pause/tomorrow', 'background_menu_tomorrow', { type: 'paused', for: 'tomorrow' }],
  ['pause/open', 'background_menu_open', { type: 'paused', for: 'resumed' }],
  ['pause/over', 'background_menu_resume', { type: 'resumed' }],
  ['call', 'background_menu_call'],
  ['call/15', 'background_menu_15', { type: 'busy', kind: 'call', minutes: 15 }],
  ['call/30', 'background_menu_30', { type: 'busy', kind: 'call', minutes: 30 }],
  ['call/60', 'background_menu_60', { type: 'busy', kind: 'call', minutes: 60 }],
  ['call/talk', 'background_menu_presenting', { type: 'busy', kind: 'presenting', minutes: 30 }],
  ['call/over', 'background_menu_over', { type: 'freed' }],
  ['position', 'background_menu_position'],
  ['position/sit', 'background_menu_sit', { type: 'positionChanged', to: 'sit' }],
  ['position/stand', 'background_menu_stand', { type: 'positionChanged', to: 'stand' }],
  ['position/other', 'background_menu_changed', { type: 'positionChanged', to: 'other' }],
  ['options', 'background_menu_options'],
];

/** Writes the menu anew: it survives a restart of the browser, but no new version. */
export function writeMenu(): Promise<void> {
  return fillMenu(MENU.map(([id, title]): MenuItem => ({ id, title: t(title), parent: parentOf(id) })));
}

/** What was chosen in it. */
export function chooseInMenu({ menuItemId }: { readonly menuItemId: string | number }): Promise<void> | undefined {
  if (menuItemId === 'start') return startOrShow();
  if (menuItemId === 'options') return openOptions();
  const happening = MENU.find(([id]) => id === menuItemId)?.[2];
  return happening && dispatch(happening);
}

function parentOf(id: string): string | undefined {
  const [parent, child] = id.split('/');
  return child === undefined ? undefined : parent;
}
