import { expect, test } from 'vitest';
import { guessHours } from '../../../utils/core/settings/guess-hours.ts';

/** A guess on a day of the week of Monday 2 March 2026, by the clock in Berlin. */
function guessAt(date: number, time: string) {
  const at = Date.parse(`2026-03-0${date}T${time}:00+01:00`);
  const { range, sure } = guessHours({ at, zone: 'Europe/Berlin' });
  return [range.days.join(''), range.from, range.to, sure];
}

test.each([
  ['7:00', '07:00', '07:00', '15:00'],
  ['8:59', '08:59', '08:00', '16:00'],
  ['9:40', '09:40', '09:00', '17:00'],
  ['14:10', '14:10', '09:00', '17:00'],
  ['16:59', '16:59', '09:00', '17:00'],
  ['17:00', '17:00', '10:00', '18:00'],
  ['18:59', '18:59', '11:00', '19:00'],
])('on a Monday at %s it holds the moment', (_, time, from, to) => {
  expect(guessAt(2, time)).toEqual(['12345', from, to, true]);
});

test.each(['06:59', '19:00', '22:00', '00:10'])('at %s nothing speaks for it', (time) => {
  expect(guessAt(4, time)).toEqual(['12345', '09:00', '17:00', false]);
});

test('on a Saturday or a Sunday that day is in it, and it is not sure', () => {
  expect(guessAt(7, '10:00')).toEqual(['123456', '09:00', '17:00', false]);
  expect(guessAt(8, '17:30')).toEqual(['123457', '10:00', '18:00', false]);
  expect(guessAt(8, '22:00')).toEqual(['12345', '09:00', '17:00', false]);
});

test('it goes by the clock of the place', () => {
  const at = Date.parse('2026-03-02T23:30:00Z');
  expect(guessHours({ at, zone: 'Asia/Tokyo' }).range).toEqual({ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' });
});
