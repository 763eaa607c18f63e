import { expect, test } from 'vitest';
import { localVoice } from '../../utils/ui/local-voice.ts';

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
});

test('a voice that speaks through a server is never used', () => {
  expect(localVoice([voice('Google US English', 'en-US', false, true)], 'en')).toBe(null);
});

test("of the computer's voices for the language the system's own choice speaks", () => {
  const voices = [voice('Anna', 'de-DE', true, true), voice('Sam', 'en_GB'), voice('Alex', 'en-US', true, true)];
  expect(localVoice(voices, 'en')?.name).toBe('Alex');
  expect(localVoice(voices.slice(0, 2), 'en-US')?.name).toBe('Sam');
});

test('a voice of another language does not read the steps', () => {
  expect(localVoice([voice('Anna', 'de-DE')], 'en')).toBe(null);
});
