import { describe, expect, test } from 'vitest';
import { CUE_KINDS } from '../../utils/core/settings/edit-rhythm.ts';
import { LIMITS } from '../../utils/core/settings/limits.ts';
import { PRESET_FACTS } from '../../utils/content/preset-facts.ts';
import { PRESETS } from '../../utils/core/settings/presets.ts';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import { EXERCISE_FACTS } from '../../utils/content/exercise-facts.ts';
import { HABIT_FACTS } from '../../utils/content/habit-starts.ts';
import { cueKey } from '../../utils/content/keys.ts';
import { confidenceKey, presetKey } from '../../utils/content/page-keys.ts';
import { SAFETY_FACTS } from '../../utils/content/safety-signs.ts';
import { SOURCES } from '../../utils/content/sources.ts';
import { STEP_FACTS } from '../../utils/content/step-facts.ts';
import { messages } from './texts.ts';

const english = messages('en');

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('rhythm %s', (id, preset) => {
  test('has a name, one line, and says how sure its basis is', () => {
    const keys = [presetKey(id, 'name'), presetKey(id, 'text'), confidenceKey(PRESET_FACTS[id].confidence)];
    expect(keys.filter((key) => !english.has(key))).toEqual([]);
  });

  test('rests on sources that are listed', () => {
    if (id !== 'custom') expect(PRESET_FACTS[id].sources.length).toBeGreaterThan(0);
    expect(PRESET_FACTS[id].sources.filter((source) => !(source in SOURCES))).toEqual([]);
  });

  test('names in its line the numbers it goes by', () => {
    const numbers: readonly string[] = english.get(presetKey(id, 'text'))?.match(/\d+/g) ?? [];
    const expected =
      id === 'custom'
        ? [LIMITS.everyMinutes.min, LIMITS.everyMinutes.max]
        : preset.cues.flatMap(({ everyMinutes, seconds, longSeconds = seconds }) => [
            everyMinutes,
            shown(seconds),
            shown(longSeconds),
          ]);
    expect(expected.map(String).filter((number) => !numbers.includes(number))).toEqual([]);
  });
});

describe('cues and sources', () => {
  test('every kind of cue has a name and one line', () => {
    const keys = CUE_KINDS.flatMap((kind) => [cueKey(kind, 'name'), cueKey(kind, 'text')]);
    expect(keys.filter((key) => !english.has(key))).toEqual([]);
  });

  test('every source is used, has a title, and a web address where there is one', () => {
    const used = new Set(
      [
        ...Object.values(EXERCISE_FACTS),
        ...Object.values(PRESET_FACTS),
        ...CHECKLIST,
        HABIT_FACTS,
        STEP_FACTS,
        SAFETY_FACTS,
      ].flatMap(({ sources }) => sources),
    );
    expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual([]);
    expect(Object.values(SOURCES).filter(({ title }) => title === '')).toEqual([]);
    for (const { url } of Object.values(SOURCES))
      if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
    expect(Object.keys(SOURCES).filter((id) => SOURCES[id]?.url === undefined)).toEqual(['oshaenv', 'seed']);
  });
});

/** A length as a rhythm's line names it: seconds up to a minute, else minutes. */
function shown(seconds: number): number {
  return seconds < 60 ? seconds : seconds / 60;
}
