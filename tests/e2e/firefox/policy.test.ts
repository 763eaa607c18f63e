import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { PEEPHOLE, text } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

const LATE = 40_000;

const POLICY = {
  organization: 'Contoso',
  message: 'agreed with the works council.',
  snoozes: 0,
  graceMinutes: 9,
  colour: 'red',
  locked: ['snoozes'],
  hiddenExercises: ['wall-angels'],
  hiddenSections: ['notes'],
};

type Document = { readonly value: Settings; readonly own?: Partial<Settings> };

// A policy of this browser's own needs a mount of its own, and that needs root.
describe.skipIf(process.getuid?.() !== 0)('under a policy of an organisation in Firefox', () => {
  const etc = mkdtempSync(join(tmpdir(), 'limber-etc-fx-'));
  const limber = new LimberInFirefox(undefined, etc);

  const setPolicy = (policy: object | null): void => {
    mkdirSync(join(etc, 'policies'), { recursive: true });
    const extensions = policy === null ? {} : { '3rdparty': { Extensions: { 'limber@limber.example': policy } } };
    writeFileSync(join(etc, 'policies', 'policies.json'), JSON.stringify({ policies: extensions }));
  };
  const settingsThat = async (what: string, isSo: (value: Settings) => boolean): Promise<Document> => {
    const page = await limber.page(PEEPHOLE);
    return until(
      what,
      async () => {
        const found = (await limber.stored(page))['settings'] as Document | undefined;
        return found !== undefined && isSo(found.value) && found;
      },
      LATE,
    );
  };

  beforeAll(async () => {
    setPolicy(POLICY);
    await limber.start();
    await limber.installForGood();
  }, 90_000);
  afterAll(async () => {
    await limber.remove();
    rmSync(etc, { recursive: true, force: true });
  });

  test('defaults and locks hold, and are shown with the text of the organisation', async () => {
    const { value, own } = await settingsThat('the lock holds', ({ snoozes }) => snoozes === 0);
    expect(value.graceMinutes).toBe(9);
    expect(own).toEqual({ snoozes: 2 });
    const page = await limber.page('options.html#reminders');
    const shown = await until('the lock is shown', async () => {
      const said = await text(limber, page);
      return said.includes('Set by Contoso: agreed with the works council.') && said;
    });
    expect(shown).toContain('Some options here come from Contoso.');
    expect(shown).not.toContain('Notes and steps');
    const off = `document.querySelector('[aria-label="Snoozes per reminder (times)"]').matches(':disabled')`;
    expect(await limber.bidi.evaluate(page, off)).toBe(true);
  });

  test('a name that Limber does not know is left out, and About says so', async () => {
    const page = await limber.page('options.html#about');
    await until('About names it', async () => (await text(limber, page)).includes('Could not be used: colour.'));
  });

  test('an edit of what is locked does not stay, whatever the page tries', async () => {
    const page = await limber.page('options.html#reminders');
    const more = (name: string) => `(() => {
      for (const off of document.querySelectorAll('fieldset')) off.disabled = false;
      const button = document.querySelector('[aria-label="More of ${name}"]');
      button?.click();
      return button !== null;
    })()`;
    await until('it can be pressed', () => limber.bidi.evaluate<boolean>(page, more('Snoozes per reminder')));
    await limber.bidi.evaluate(page, more('Wait for a gap'));
    const { value } = await settingsThat('the free edit is stored', ({ graceMinutes }) => graceMinutes === 10);
    expect(value.snoozes).toBe(0);
  });

  test("with the policy gone the next start gives back the person's own values", async () => {
    await limber.close();
    setPolicy(null);
    await limber.start();
    const { value, own } = await settingsThat('the own value is back', ({ snoozes }) => snoozes === 2);
    expect(value.graceMinutes).toBe(10);
    expect(own).toBe(undefined);
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});
