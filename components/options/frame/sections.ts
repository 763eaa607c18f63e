/** The parts of Options in the order of the navigation; each is a deep link such as `options.html#workspace`. */
export const OPTION_SECTIONS = [
  'rhythm',
  'reminders',
  'hours',
  'absence',
  'movement',
  'habits',
  'workspace',
  'notes',
  'history',
  'data',
  'about',
] as const;
export type OptionSection = (typeof OPTION_SECTIONS)[number];

/** The section a link asks for; anything unknown is the first one. */
export function sectionOf(hash: string): OptionSection {
  const [asked] = hash.replace(/^#/, '').split('/');
  return OPTION_SECTIONS.find((section) => section === asked) ?? 'rhythm';
}
