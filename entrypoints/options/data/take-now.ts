import { signal } from '@preact/signals';
import type { Taking } from '../../../components/options/data/take/TakeGroup.tsx';
import { make, type Taken } from '../../../utils/platform/export.ts';
import { reportFailure } from '../../../utils/platform/reports.ts';
import { today } from '../diary-now.ts';
import { upToDate } from './up-to-date.ts';

export const taking = signal<Taking>({ is: 'quiet' });

const NAMES = { all: ['limber', 'json'], breaks: ['limber-breaks', 'csv'], days: ['limber-days', 'csv'] } as const;

/** Makes a file of what is stored and has the browser save it; the link stays for when it did not. */
export async function take(what: Taken): Promise<void> {
  if (taking.value.is === 'working') return;
  if (taking.value.is === 'ready') URL.revokeObjectURL(taking.value.url);
  taking.value = { is: 'working', what, part: 0 };
  try {
    await upToDate();
    const { file, count, left } = await make(what, Date.now(), (part) => {
      taking.value = { is: 'working', what, part };
    });
    const [begin, ending] = NAMES[what];
    const name = `${begin}-${today.peek()}.${ending}`;
    const url = URL.createObjectURL(file);
    taking.value = { is: 'ready', what, name, url, bytes: file.size, count, left };
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
  } catch (error) {
    taking.value = { is: 'failed' };
    await reportFailure('export', error, Date.now());
  }
}
