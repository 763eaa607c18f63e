import type { Decision } from '../../utils/core/tracking/decision.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { DecisionList } from '../options/about/DecisionList.tsx';
import styles from './WhySheet.module.css';

/** As many as somebody reads to find out about one moment. */
const LAST = 20;

type Props = {
  /** Newest first. */
  readonly decisions: readonly Decision[];
  readonly onBack: () => void;
};

/** What was decided last and why, in place of everything below the headline. */
export function WhySheet({ decisions, onBack }: Props) {
  return (
    <div class={styles.sheet}>
      <div class={styles.head}>
        <h2 class={styles.title}>{t('popup_why_title')}</h2>
        <Button kind="quiet" onClick={onBack} shortcut="Escape" title={t('popup_why_back_tip')} buttonRef={takeFocus}>
          {t('popup_why_back')}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <section class={styles.list} tabIndex={0} aria-label={t('popup_why_title')}>
        <DecisionList decisions={decisions.slice(0, LAST)} />
      </section>
    </div>
  );
}

/** Called as the sheet comes and as it goes: the focus goes back to what opened it. */
function takeFocus(button: HTMLButtonElement | null): (() => void) | undefined {
  const opener = document.activeElement;
  button?.focus();
  return () => {
    if (opener instanceof HTMLElement) opener.focus();
  };
}
