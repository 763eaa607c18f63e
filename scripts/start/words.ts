import { fileURLToPath } from 'node:url';

import type { Decision } from '../../utils/core/tracking/decision.ts';
import { filled, sources } from '../../tests/support/i18n.ts';

/** Decisions in the product's own words, outside the browser. */
export async function plainWords(): Promise<(decision: Decision) => string> {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const messages = sources();
  Object.assign(globalThis, {
    chrome: {
      runtime: {},
      i18n: {
        getMessage: (key: string, texts: readonly string[] = []) => filled(messages[key], texts),
        getUILanguage: () => Intl.DateTimeFormat().resolvedOptions().locale,
      },
    },
  });
  // Only now: the door to the browser looks for `chrome` when it is loaded.
  const { decisionText } = await import('../../components/decisions/decision-text.ts');
  return decisionText;
}
