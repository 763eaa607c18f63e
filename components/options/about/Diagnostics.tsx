import { useState } from 'preact/hooks';
import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { Group } from '../Group.tsx';
import { asPlainText, diagnosticLines, type BrowserSays, type LimberSays } from './diagnostic-lines.ts';
import styles from './Diagnostics.module.css';

type Props = {
  readonly limber: LimberSays;
  /** `null` until the browser has answered. */
  readonly browser: BrowserSays | null;
  readonly onLook: () => void;
  /** Puts a text on the clipboard; whether the browser took it. */
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** What Limber sees of the browser, for the person's own eyes, and as plain text to take along. */
export function Diagnostics({ limber, browser, onLook, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const lines = browser === null ? [] : diagnosticLines(limber, browser);
  const copy = async (at: number): Promise<void> => {
    setCopied(null);
    setCopied(await onCopy(asPlainText(lines, at)));
  };
  return (
    <Group title={t('diagnostics_title')} lead={t('diagnostics_lead')}>
      {browser === null ? (
        <p class={styles.said}>{t('diagnostics_looking')}</p>
      ) : (
        <>
          <dl class={styles.lines}>
            {lines.map(({ label, text }) => (
              <div class={styles.line} key={label}>
                <dt class={styles.label}>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <div class={styles.acts}>
            <Button onClick={() => void copy(browser.at)}>{t('diagnostics_copy')}</Button>
            <Button kind="quiet" onClick={onLook}>
              {t('diagnostics_again')}
            </Button>
            <output class={styles.said}>
              {copied !== null && t(copied ? 'diagnostics_copied' : 'diagnostics_not_copied')}
            </output>
          </div>
        </>
      )}
    </Group>
  );
}
