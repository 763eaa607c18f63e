/** How each page is looked at: colours, the width of a phone, twice the size, the other direction, colours that are forced. */
export const LOOKS = ['light', 'dark', 'narrow', 'zoom', 'rtl', 'forced'] as const;
export type Look = (typeof LOOKS)[number];
