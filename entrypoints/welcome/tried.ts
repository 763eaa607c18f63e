import { signal } from '@preact/signals';
import type { Try } from '../../components/welcome/TryNotification.tsx';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { t } from '../../utils/platform/i18n.ts';
import { clearToast, showToast, TEST_TOAST } from '../../utils/platform/notifications.ts';

/** Where this page alone remembers how the try went; no other part of Limber reads it. */
const KEY = 'limber-welcome-tried';

/** How the test notification went, also when the page is opened again. */
export const tried = signal<Try>(remembered());

/** Shows the test notification and asks whether it was seen. */
export async function showTest(settings: Settings): Promise<void> {
  await clearToast(TEST_TOAST);
  const shown = await showToast({
    id: TEST_TOAST,
    title: t('welcome_toast_title'),
    message: t('welcome_toast_text'),
    buttons: [],
    keep: false,
    silent: !settings.sound,
  });
  tried.value = shown ? 'asked' : 'refused';
}

/** Keeps the answer. */
export function answer(seen: boolean): void {
  tried.value = seen ? 'seen' : 'unseen';
  localStorage.setItem(KEY, tried.value);
}

function remembered(): Try {
  const stored = localStorage.getItem(KEY);
  return stored === 'seen' || stored === 'unseen' ? stored : 'untried';
}
