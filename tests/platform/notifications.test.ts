import { describe, expect, test } from 'vitest';
import { clearToast, mayNotify, showToast, TEST_TOAST, type Toast } from '../../utils/platform/notifications.ts';
import { beChrome, beFirefox, world } from '../support/browser.ts';

const toast: Toast = {
  id: 'move:1:1',
  title: 'Roll your shoulders?',
  message: 'Shoulder rolls · 2 min',
  buttons: ['Start', 'In 5 min'],
  keep: true,
  silent: true,
};

describe('in Chrome and Edge', () => {
  test('a reminder has two buttons, stays if wanted, and is silent if wanted', async () => {
    beChrome();
    expect(await showToast(toast)).toBe(true);
    expect(world().toasts.get('move:1:1')).toMatchObject({
      buttons: [{ title: 'Start' }, { title: 'In 5 min' }],
      requireInteraction: true,
      silent: true,
    });
  });

  test('an icon that cannot be loaded costs the icon, not the reminder', async () => {
    beChrome().iconMissing = true;
    expect(await showToast(toast)).toBe(true);
    expect(world().toasts.get('move:1:1')).not.toHaveProperty('iconUrl');
    expect(world().toasts.get('move:1:1')).toHaveProperty('buttons');
  });

  test('a notification that is up is not shown again, an older one of ours goes, a test stays', async () => {
    beChrome();
    await showToast(toast);
    await showToast({ ...toast, id: TEST_TOAST });
    await showToast(toast);
    expect(world().asked).toHaveLength(2);
    await showToast({ ...toast, id: 'move:1:2' });
    expect([...world().toasts.keys()]).toEqual([TEST_TOAST, 'move:1:2']);
  });

  test('without permission nothing is tried and the answer is no', async () => {
    beChrome().permission = 'denied';
    expect(await mayNotify()).toBe(false);
    expect(await showToast(toast)).toBe(false);
    expect(world().asked).toEqual([]);
  });
});

describe('in Firefox', () => {
  test('a reminder is plain, for unknown options throw at the call', async () => {
    beFirefox();
    expect(await showToast(toast)).toBe(true);
    expect(world().asked).toEqual([
      {
        type: 'basic',
        title: toast.title,
        message: toast.message,
        iconUrl: expect.stringContaining('/icons/mark-128.png'),
      },
    ]);
  });

  test('where the browser does not tell of a permission it is taken as given', async () => {
    beFirefox();
    expect(await mayNotify()).toBe(true);
  });

  test('a browser that refuses everything gives no, and no error', async () => {
    beFirefox();
    const { fakeBrowser } = await import('wxt/testing/fake-browser');
    fakeBrowser.notifications.create = () => {
      throw new Error('no alert service');
    };
    expect(await showToast(toast)).toBe(false);
  });

  test('clearing what is gone is no error', async () => {
    beFirefox();
    await expect(clearToast('move:0:1')).resolves.toBeUndefined();
  });
});
