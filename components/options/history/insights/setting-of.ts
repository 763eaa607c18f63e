import type { HoldReason } from '../../../../utils/core/history/hold.ts';
import type { About } from '../../../../utils/core/history/insights/insight.ts';
import type { OptionSection } from '../../frame/sections.ts';

const HELD: Readonly<Record<HoldReason, OptionSection>> = {
  paused: 'rhythm',
  offHours: 'hours',
  call: 'reminders',
  presenting: 'reminders',
  fullScreen: 'reminders',
};

const KINDS: Readonly<Record<Exclude<About['kind'], 'held'>, OptionSection>> = {
  stretch: 'hours',
  early: 'hours',
  hour: 'hours',
  weekday: 'hours',
  half: 'hours',
  length: 'rhythm',
  cut: 'rhythm',
  standing: 'rhythm',
  walking: 'reminders',
  region: 'movement',
};

/** The section of Options that has to do with something that stands out, where no single change follows from it. */
export function settingOf(about: About): OptionSection {
  return about.kind === 'held' ? HELD[about.reason] : KINDS[about.kind];
}
