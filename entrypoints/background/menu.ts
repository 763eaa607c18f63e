import { t } from '../../utils/platform/i18n.ts';
import { fillMenu } from '../../utils/platform/menu.ts';
import { parseMessage } from '../../utils/platform/messages.ts';
import { openOptions } from '../../utils/platform/tabs.ts';
import { dispatch } from './dispatch.ts';
import { startOrShow } from './toast.ts';

/** Items of the toolbar icon's menu, those under another one behind its name. Chrome takes six at the top. */
const ITEMS = [
  'start',
  'snooze',
  'snooze_2',
  'snooze_5',
  'snooze_10',
  'snooze_task',
  'pause',
  'pause_30',
  'pause_60',
  'pause_120',
  'pause_tomorrow',
  'pause_resumed',
  'pause_over',
  'call',
  'call_15',
  'call_30',
  'call_60',
  'call_presenting',
  'call_over',
  'position',
  'position_sit',
  'position_stand',
  'position_other',
  'options',
] as const;

/** "Presenting" in the menu lasts so long, minutes. */
const TALK_MINUTES = 30;

/** Writes the menu anew: it survives a restart of the browser, but no new version. */
export function writeMenu(): Promise<void> {
  return fillMenu(
    ITEMS.map((id) => {
      const [parent, child] = id.split('_');
      return { id, title: t(`background_menu_${id}`), parent: child === undefined ? undefined : parent };
    }),
  );
}

/** What was chosen in it; an item of another version says nothing. */
export function chooseInMenu({ menuItemId }: { readonly menuItemId: string | number }): Promise<void> | undefined {
  if (menuItemId === 'start') return startOrShow();
  if (menuItemId === 'options') return openOptions();
  const [parent = '', child = ''] = String(menuItemId).split('_');
  const parsed = parseMessage(told(parent, Number(child) || child));
  return 'happening' in parsed ? dispatch(parsed.happening) : undefined;
}

/** As a page would tell it; what makes no sense is refused there. */
function told(parent: string, what: string | number): Readonly<Record<string, unknown>> {
  const over = what === 'over';
  switch (parent) {
    case 'snooze':
      return { type: 'snoozed', for: what === 'task' ? 'afterTask' : what };
    case 'pause':
      return over ? { type: 'resumed' } : { type: 'paused', for: typeof what === 'number' ? { minutes: what } : what };
    case 'call':
      if (over) return { type: 'freed' };
      return typeof what === 'number'
        ? { type: 'busy', kind: 'call', minutes: what }
        : { type: 'busy', kind: 'presenting', minutes: TALK_MINUTES };
    default:
      return { type: 'positionChanged', to: what };
  }
}
