import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beChrome, world } from '../support/browser.ts';

beforeEach(() => {
  vi.resetModules();
  beChrome();
});

async function read() {
  const { readPresence } = await import('../../utils/platform/idle.ts');
  return readPresence();
}

describe('how long there was no input', () => {
  test.each([
    [0, 'active', 0],
    [14, 'active', 0],
    [15, 'active', 15],
    [37, 'active', 37],
    [59, 'active', 59],
    [60, 'idle', 60],
    [61, 'idle', 61],
    [119, 'idle', 119],
    [120, 'idle', 120],
    [4321, 'idle', 4321],
    [14_399, 'idle', 14_399],
  ])('%i s without input are %s for %i s', async (seconds, presence, quiet) => {
    world().quietSeconds = seconds;
    expect(await read()).toEqual({ presence, quietMs: quiet * 1000 });
  });

  test('Chrome cannot tell more than four hours apart, so a longer absence is at least four hours, not a day', async () => {
    world().quietSeconds = 9 * 3600;
    expect(await read()).toEqual({ presence: 'idle', quietMs: 4 * 3600 * 1000 });
  });

  test('behind a lock the time without input is unknown', async () => {
    world().locked = true;
    expect(await read()).toEqual({ presence: 'locked', quietMs: null });
  });

  test('the detection interval is set once by each worker, and then only when it differs', async () => {
    const { detectAfter } = await import('../../utils/platform/idle.ts');
    for (const seconds of [60, 60, 15, 15, 60] as const) detectAfter(seconds);
    expect(world().intervals).toEqual([60, 15, 60]);
  });
});
