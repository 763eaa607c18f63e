import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const GECKO_ID = 'limber@limber.example';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // Static text in one chunk keeps the popup's requests few.
    build: { target: 'esnext', modulePreload: false },
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
    icons: { 16: 'icons/mark-16.png', 32: 'icons/mark-32.png', 48: 'icons/mark-48.png', 128: 'icons/mark-128.png' },
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
      : { minimum_chrome_version: '120' }),
  }),
});
