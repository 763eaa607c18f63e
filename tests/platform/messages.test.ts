import { fc } from '../support/property.ts';
import { expect, test } from 'vitest';
import { parseMessage } from '../../utils/platform/messages.ts';

test.each([
  { type: 'started', exercise: 'shoulder-rolls', restsEyes: false },
  { type: 'snoozed' },
  { type: 'paused', for: { minutes: 30 } },
  { type: 'paused', for: 'tomorrow' },
  {
    type: 'breakEnded',
    startedAt: 1_772_400_000_000,
    doneMs: 120_000,
    allSteps: true,
    did: ['wall-angels'],
    reliefOnly: null,
  },
  { type: 'started', exercise: 'cyclic-sighing', restsEyes: false, seconds: 60 },
  { type: 'started', exercise: 'shoulder-rolls', restsEyes: false, seconds: 35, here: true },
  { type: 'hadTreatment' },
  { type: 'felt', startedAt: 1_772_400_000_000, feeling: 'better' },
  { type: 'noticeDismissed', notice: 'noReaction' },
])('a page may tell $type', (message) => {
  expect(parseMessage(message)).toEqual({ happening: message });
});

test.each([['acted'], ['installed'], ['updated'], ['browserStarted'], ['presenceChanged']])(
  'only the background knows of %s',
  (type) => {
    expect(parseMessage({ type, effects: [1] })).toEqual({ refused: 'message: unknown type' });
  },
);

test('a refusal names the field', () => {
  expect(parseMessage({ type: 'breakEnded', startedAt: 5, doneMs: 0, allSteps: true })).toEqual({
    refused: expect.stringMatching(/^startedAt: /),
  });
});

test('a break asked for by itself lasts half a minute to half an hour', () => {
  for (const seconds of [29, 1801, '60'])
    expect(parseMessage({ type: 'started', exercise: 'walk', restsEyes: true, seconds })).toEqual({
      refused: expect.stringMatching(/^seconds: /),
    });
});

test('fields nobody asked for are left out', () => {
  expect(parseMessage({ type: 'snoozed', facts: { presence: 'locked' } })).toEqual({ happening: { type: 'snoozed' } });
});

test('any message is taken or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      const parsed = parseMessage(message);
      expect('happening' in parsed || typeof parsed.refused === 'string').toBe(true);
    }),
    { examples: [[{ type: { toString: 0 } }]] },
  );
});
