import { readFileSync } from 'node:fs';

/** The text of axe, to be run in a page. */
export const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong in a page, each as `rule: where`. Runs in the page, once axe is there. */
export const FINDINGS = `axe
  .run(document, { resultTypes: ['violations'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`;
