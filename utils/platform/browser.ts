/** The one door to the extension APIs; every other file of `platform` and the worker imports them from here. */
export { browser } from 'wxt/browser';
export type { Browser } from 'wxt/browser';
