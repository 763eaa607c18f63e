import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckWords } from '../../../../utils/content/words/check-words.ts';
import type { CheckItem } from '../../../../utils/core/workspace/checklist.ts';
import type { Workspace } from '../../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import { sheetMarkdown } from './sheet-markdown.ts';
import { sheetText } from './sheet-text.ts';
import styles from './SheetSection.module.css';
import { WorkspaceSheet } from './WorkspaceSheet.tsx';

type Props = {
  readonly items: readonly CheckItem[];
  readonly words: Readonly<Record<string, CheckWords>>;
  readonly workspace: Workspace;
  /** The moment it is, epoch ms. */
  readonly now: number;
  /** Prints the page; the title names the file it is saved as. */
  readonly onPrint: (title: string) => void;
  /** Tells whether the text could be copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** What a place's checklist came to, to be printed or copied. */
export function SheetSection({ items, words, workspace, now, onPrint, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = sheetText(items, words, workspace, now);
  const markdown = sheetMarkdown(text, (label) => t('sheet_label', label));
  const nothing = items.every(({ id }) => workspace.answers[id] === undefined);
  return (
    <>
      <div class={styles.ways}>
        <Button kind="primary" onClick={() => onPrint(text.title)}>
          {t('sheet_print')}
        </Button>
        <Button onClick={() => void onCopy(markdown).then(setCopied)}>{t('sheet_copy')}</Button>
        <a class={styles.link} href="#workspace">
          {t('sheet_list')}
        </a>
      </div>
      <output class={styles.said}>{copied !== null && t(copied ? 'sheet_copied' : 'sheet_not_copied')}</output>
      {copied === false && <ToCopy text={markdown} />}
      {nothing && (
        <p class={styles.nothing}>
          {t('sheet_empty')} <a href="#workspace/walk">{t('sheet_walk')}</a>
        </p>
      )}
      <WorkspaceSheet text={text} />
    </>
  );
}

/** The text in a field, selected, where the browser does not let Limber copy it. */
function ToCopy({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <textarea class={styles.text} ref={field} readOnly rows={8} aria-label={t('sheet_text')} value={text} />;
}
