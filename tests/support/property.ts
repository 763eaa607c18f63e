// oxlint-disable-next-line no-restricted-imports -- the one place: seed and number of runs are set here
import fc from 'fast-check';

/** How many times as often each property is tried: `npm run explore -- 20`. */
const times = Number(process.env['EXPLORE'] ?? 1);

// A run of the tests is the same as the one before; exploring tries what no run has tried yet.
fc.configureGlobal({ numRuns: 100 * times, ...(times === 1 ? { seed: 1 } : {}) });

/** For a property that is tried another number of times than the usual 100. */
export const runs = (most: number): { readonly numRuns: number } => ({ numRuns: most * times });

export { fc };
