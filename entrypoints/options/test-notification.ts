import type { Settings } from '../../utils/core/settings/settings.ts';
import { t } from '../../utils/platform/i18n.ts';
import { clearToast, showToast, TEST_TOAST } from '../../utils/platform/notifications.ts';

/** Shows a notification as a reminder would look. Tells whether the browser took it; what the system does is unknown. */
export async function testNotification(settings: Settings): Promise<boolean> {
  await clearToast(TEST_TOAST);
  return showToast({
    id: TEST_TOAST,
    title: t('options_test_title'),
    message: t('options_test_message'),
    buttons: [],
    keep: settings.keepUntilAnswered,
    silent: !settings.sound,
  });
}
