import { SheetSection } from '../../components/options/workspace/sheet/SheetSection.tsx';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import type { CheckWords } from '../../utils/content/words/check-words.ts';
import { copy } from './copy.ts';
import { workspace } from './savers.ts';

/** The sheet of the place the person works at, as of today. */
export function SheetNow({ words }: { readonly words: Readonly<Record<string, CheckWords>> }) {
  return (
    <SheetSection
      items={CHECKLIST}
      words={words}
      workspace={workspace.value}
      now={Date.now()}
      onPrint={printAs}
      onCopy={copy}
    />
  );
}

/** Browsers name the file after the title of the page. */
function printAs(title: string): void {
  const before = document.title;
  document.title = title;
  addEventListener('afterprint', () => (document.title = before), { once: true });
  print();
}
