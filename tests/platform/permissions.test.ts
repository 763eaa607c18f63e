import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToSeeTabs, leaveTabs, maySeeTabs } from '../../utils/platform/permissions.ts';

type Permissions = { readonly permissions?: readonly string[] };

const given = new Set<string>();
const request = vi.fn<(asked: Permissions) => Promise<boolean>>();

beforeEach(() => {
  given.clear();
  request.mockReset();
  Object.assign(fakeBrowser, {
    permissions: {
      contains: ({ permissions = [] }: Permissions) => Promise.resolve(permissions.every((each) => given.has(each))),
      request,
      remove: ({ permissions = [] }: Permissions) =>
        Promise.resolve(permissions.every((permission) => given.delete(permission))),
    },
  });
});

test('the browser is asked in the turn of the click, and for tabs alone', () => {
  request.mockResolvedValue(true);
  void askToSeeTabs();
  expect(request).toHaveBeenCalledExactlyOnceWith({ permissions: ['tabs'] });
});

test('a refusal and a browser that cannot ask both mean no', async () => {
  request.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('not in the manifest'));
  expect([await askToSeeTabs(), await askToSeeTabs()]).toEqual([false, false]);
});

test('what was allowed can be given back', async () => {
  given.add('tabs');
  expect(await maySeeTabs()).toBe(true);
  await leaveTabs();
  expect(await maySeeTabs()).toBe(false);
});
