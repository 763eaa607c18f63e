import type { Plugin } from 'vite';

const ENTRY = /virtual:wxt-background-entrypoint\?/;

/** Watches whether the background's own function fails, or waits for something, and says so. */
const WATCHED =
  /let result;\ntry \{\n\tinitPlugins\(\);\n\tresult = definition\.main\(\);\n[\s\S]*?\n\}\nvar background_entrypoint_default = result;\n/;
const CALLED = 'initPlugins();\ndefinition.main();\nvar background_entrypoint_default;\n';

/**
 * Calls the background's own function without what WXT puts around it: a failure is on the console by itself, and that it
 * waits for nothing is its type. Fails the build where WXT no longer does it so.
 */
export function slimBackground(): Plugin {
  return {
    name: 'slim-background',
    apply: 'build',
    enforce: 'pre',
    // Shorter where all is one function; longer in modules.
    config: ({ build }) => (build?.lib ? { build: { terserOptions: { compress: { hoist_funs: true } } } } : null),
    transform: (code, id) => (ENTRY.test(id) ? { code: slimmedBackground(code), map: null } : null),
  };
}

/** WXT's beginning of a background with a plain call in it. */
export function slimmedBackground(code: string): string {
  if (!WATCHED.test(code)) throw new Error(`WXT's beginning of a background no longer has ${WATCHED.source}`);
  return code.replace(WATCHED, CALLED);
}
