/** What an extension's pages know as `chrome`. Functions that use it are evaluated there, never in the test. */
declare const chrome: typeof import('wxt/browser').browser;
