import { expect, test } from 'vitest';
import {
  addSite,
  areFirstSites,
  FIRST_SITES,
  removeSite,
  siteRefused,
  siteTyped,
} from '../../../utils/core/settings/edit-sites.ts';
import { MOST_SITES } from '../../../utils/core/settings/limits.ts';
import { parseSettings } from '../../../utils/platform/schema/settings.ts';

test('a pasted address becomes its host', () => {
  expect(siteTyped('https://Meet.Example.org/abc-def?x=1')).toBe('meet.example.org');
  expect(siteTyped(' meet.example.org:8443/ ')).toBe('meet.example.org');
  expect(siteTyped('meet.example.org.')).toBe('meet.example.org');
});

test('a star in front stands for any name, and nowhere else', () => {
  expect(siteTyped('*.example.org')).toBe('*.example.org');
  expect(['*.org', 'meet.*.org', '*', 'meet*.example.org'].map(siteTyped)).toEqual([null, null, null, null]);
});

test('what is no host is not taken', () => {
  expect(['', 'zoom', 'two words.org', 'meet..org', 'mailto:me', '/path'].map(siteTyped)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a site is added once, behind the others', () => {
  expect(addSite(['a.org'], 'https://b.org/')).toEqual(['a.org', 'b.org']);
  expect(siteRefused(['a.org'], 'A.org')).toBe('known');
  expect(addSite(['a.org'], 'a.org')).toEqual(['a.org']);
});

test('a name under a star is on the list already', () => {
  expect(siteRefused(['*.zoom.us'], 'us02.zoom.us')).toBe('known');
  expect(siteRefused(['*.zoom.us'], 'zoom.us')).toBe('known');
  expect(siteRefused(['*.zoom.us'], 'notzoom.us')).toBe(null);
});

test('a full list takes no more', () => {
  const full = Array.from({ length: MOST_SITES }, (_, index) => `m${index}.org`);
  expect(siteRefused(full, 'other.org')).toBe('tooMany');
  expect(addSite(full, 'other.org')).toHaveLength(MOST_SITES);
});

test('a site can be taken away, and the first list is known again', () => {
  const less = removeSite(FIRST_SITES, 'discord.com');
  expect(less).not.toContain('discord.com');
  expect([areFirstSites(less), areFirstSites([...less, 'discord.com'])]).toEqual([false, true]);
});

test('whatever is added can be stored', () => {
  const meetingSites = ['https://x.example.org/room', '*.jitsi.example'].reduce(addSite, FIRST_SITES);
  expect(parseSettings({ meetingSites })).toMatchObject({ value: { meetingSites }, problems: [] });
});
