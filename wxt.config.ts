import preact from '@preact/preset-vite';
import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig } from 'wxt';

import { classNames } from './scripts/build/class-names.ts';
import { commonFiles, fromCommonFiles } from './scripts/build/common-files.ts';
import { figureFiles } from './scripts/build/figure-files.ts';
import { forcedColors } from './scripts/build/forced-colors.ts';
import { inlineStyle } from './scripts/build/inline-style.ts';
import { leanPreload } from './scripts/build/lean-preload.ts';
import { localeFiles } from './scripts/build/locales.ts';
import { shortMessageKeys } from './scripts/build/message-names.ts';
import { bareSchema, MANAGED_SCHEMA } from './scripts/build/managed-schema.ts';
import { fewChunks } from './scripts/build/few-chunks.ts';
import { oneStyle } from './scripts/build/one-style.ts';
import { packTightly } from './scripts/build/pack.ts';
import { apart } from './scripts/build/pages-apart.ts';
import { sharedTexts } from './scripts/build/shared-texts.ts';
import { slimBackground } from './scripts/build/slim-background.ts';
import { slimIdb } from './scripts/build/slim-idb.ts';
import { slimPolyfill } from './scripts/build/slim-polyfill.ts';

const GECKO_ID = 'limber@limber.example';
/** Pages that nobody sees. */
const HIDDEN = ['mend', 'tone'];

const BUILD: BuildEnvironmentOptions = {
  target: 'esnext',
  rolldownOptions: {
    // What the popup loads late, another page needs at once.
    checks: { ineffectiveDynamicImport: false },
    // The default minifier finds two per cent more in what terser leaves.
    output: { minify: true },
  },
  modulePreload: {
    polyfill: false,
    // What a page loads later has few parts of its own; naming them all at each import weighs more than it saves.
    resolveDependencies: (_, files, { hostType }) =>
      hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
  },
  // Three per cent smaller than the default, in files that are read at every cold start.
  minify: 'terser',
  // What is called unsafe: a text joined with `+`, which differs only for objects that answer as two things.
  // Not `pure_getters`: reading a signal is an act.
  terserOptions: {
    ecma: 2020,
    module: true,
    safari10: false,
    compress: { passes: 5, toplevel: true, unsafe: true, unsafe_arrows: true },
    mangle: true,
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [
      fromCommonFiles(),
      preact(),
      slimBackground(),
      slimPolyfill(),
      slimIdb(),
      figureFiles(),
      leanPreload(),
      shortMessageKeys(),
      fewChunks(),
      sharedTexts(),
      inlineStyle(),
      oneStyle(),
      forcedColors(),
    ],
    css: { modules: { generateScopedName: classNames() } },
    build: BUILD,
  }),
  hooks: {
    'entrypoints:found': ({ config }, found) => {
      // Firefox's background has a document, and needs no page that nobody sees.
      if (config.browser !== 'firefox') return;
      for (const name of HIDDEN)
        found.splice(
          found.findIndex((each) => each.name === name),
          1,
        );
    },
    'entrypoints:grouped': ({ config }, groups) => {
      apart(groups, 'popup');
      // Hidden pages of Chrome's: they know no storage, which the other pages begin to read as they load.
      if (config.browser !== 'firefox') apart(groups, ...HIDDEN);
    },
    'build:publicAssets': async ({ config }, files) => {
      const schema = files.findIndex(({ relativeDest }) => relativeDest === MANAGED_SCHEMA);
      files.splice(schema, 1);
      if (config.browser !== 'firefox') files.push({ relativeDest: MANAGED_SCHEMA, contents: bareSchema() });
      files.push(...localeFiles());
      if (config.command === 'build')
        files.push(
          ...(await commonFiles({
            plugins: [slimPolyfill(), slimIdb(), shortMessageKeys()],
            resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
            build: BUILD,
          })),
        );
    },
    'zip:extension:done': (_, path) => packTightly(path),
  },
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      'storage',
      'unlimitedStorage',
      // A worker cannot sound; Firefox's background can.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Only for calls in Chrome and Edge; Firefox tells of camera and microphone without it.
    ...(browser === 'firefox' ? {} : { optional_permissions: ['tabs'] }),
    icons: { 16: 'icons/mark-16.png', 32: 'icons/mark-32.png', 48: 'icons/mark-48.png', 128: 'icons/mark-128.png' },
    // Chrome drops a key that clashes with its own without a word; these it takes.
    commands: {
      'start-break': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_extension_command_start__' },
      'in-call': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_extension_command_call__' },
      'sit-stand': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_extension_command_position__' },
      snooze: { description: '__MSG_extension_command_snooze__' },
    },
    action: { default_title: '__MSG_extension_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: MANAGED_SCHEMA } }),
  }),
});
