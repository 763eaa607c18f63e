import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'limber-simulate-'));

function simulate(script: unknown): { code: number | null; lines: Record<string, unknown>[]; error: string } {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(file, typeof script === 'string' ? script : JSON.stringify(script));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/simulate.ts', file], { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code: status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), error: stderr };
}

const base = { start: '2026-03-02T09:00:00', timeZone: 'Europe/Berlin', browser: 'chrome' };

describe('npm run simulate', () => {
  test('prints one object a line and the totals last', () => {
    const { code, lines } = simulate({
      ...base,
      steps: [
        ['active', '31m'],
        ['away', '3m'],
        ['active', '26m'],
      ],
    });
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ at: '2026-03-02T09:31:15+01:00', type: 'reminder', cue: 'move' });
    expect(lines[1]).toMatchObject({
      at: '2026-03-02T09:34:00+01:00',
      type: 'break',
      outcome: 'taken',
      reason: 'walkedAway',
    });
    expect(lines.at(-1)).toMatchObject({
      type: 'total',
      screenMinutes: 57,
      streakMinutes: 26,
      taken: 1,
      natural: 0,
      cutShort: 0,
      skipped: 0,
      missed: 0,
      reminders: 1,
      remindAgain: 0,
    });
  });

  test('keeps the worker within its budget in a steady and in a busy hour', () => {
    const steady = simulate({
      ...base,
      steps: [
        ['active', '31m'],
        ['away', '3m'],
        ['active', '26m'],
      ],
    }).lines.at(-1);
    expect(Number(steady?.['aliveSeconds']) / (57 * 60)).toBeLessThanOrEqual(0.125);
    const busySteps = Array.from({ length: 6 }, () => [
      ['active', '520s'],
      ['away', '80s'],
    ]).flat();
    const busy = simulate({ ...base, steps: busySteps }).lines.at(-1);
    expect(Number(busy?.['aliveSeconds']) / (52 * 60)).toBeLessThanOrEqual(0.2);
  });

  test('takes every step of the contract', () => {
    const steps = [
      ['active', '45m'],
      ['typing', '5m'],
      ['away', '10m'],
      ['locked', '3m'],
      ['asleep', '8h'],
      ['closed', '20s'],
      ['clock', '-1h'],
      ['killed'],
      ['do', 'start'],
      ['do', 'leave'],
      ['do', 'snooze'],
      ['do', 'skip'],
      ['do', 'hadBreak'],
      ['do', 'pause', '30m'],
      ['do', 'resume'],
      ['updated'],
      ['active', '1m'],
    ];
    for (const browser of ['chrome', 'firefox'])
      expect(simulate({ ...base, browser, steps })).toMatchObject({ code: 0, error: '' });
  });

  test('says clearly what it does not know, with exit code 2', () => {
    const cases: [unknown, string][] = [
      [{ ...base, settings: { rythm: 'short-often' }, steps: [] }, 'unknown "rythm"'],
      [{ ...base, settings: { cues: [{ kind: 'move', every: 5 }] }, steps: [] }, 'unknown "every"'],
      [{ ...base, settings: { cues: [{ kind: 'move', everyMinutes: 1, seconds: 60 }] }, steps: [] }, '5 to 180'],
      [{ ...base, steps: [['active', 'long']] }, 'no duration'],
      [{ ...base, steps: [['dance', '1m']] }, 'no step'],
      [{ ...base, steps: [['do', 'nothing']] }, 'nobody can do'],
      [{ ...base, timeZone: 'Mars/Olympus', steps: [] }, 'no time zone'],
      [{ ...base, browser: 'lynx', steps: [] }, 'not known'],
      [{ ...base, start: 'nine', steps: [] }, 'no local time'],
      [{ ...base, stepps: [] }, 'Unknown "stepps"'],
      ['{ not json', 'cannot be read as JSON'],
    ];
    for (const [script, words] of cases) {
      const { code, error, lines } = simulate(script);
      expect({ code, told: error.includes(words), lines, error: error.includes(words) ? '' : error }).toEqual({
        code: 2,
        told: true,
        lines: [],
        error: '',
      });
    }
  });

  test('plays the same years for the same seed', () => {
    const years = (seed: string): string => {
      const { stdout } = spawnSync(process.execPath, ['scripts/simulate.ts', '--workdays', '60', '--seed', seed], {
        encoding: 'utf8',
      });
      return stdout.replace(/"seconds":.*$/m, '');
    };
    expect(years('7')).toBe(years('7'));
    expect(years('7')).not.toBe(years('8'));
  });
});
