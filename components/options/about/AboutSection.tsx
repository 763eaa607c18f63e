import { SAFETY_FACTS } from '../../../utils/content/safety-signs.ts';
import { SOURCES } from '../../../utils/content/sources.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { SafetyCard } from '../../SafetyCard.tsx';
import { Group } from '../Group.tsx';
import { Sources } from '../Sources.tsx';
import styles from './AboutSection.module.css';
import type { BrowserSays, LimberSays } from './diagnostic-lines.ts';
import { DecisionList } from './DecisionList.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { KeptList, type Kept } from './KeptList.tsx';
import { PolicyGroup, type PolicyProblem } from './PolicyGroup.tsx';

type Props = {
  readonly kept: readonly Kept[];
  readonly limber: LimberSays;
  /** What of the organisation's policy could not be used. */
  readonly policyProblems?: readonly PolicyProblem[];
  /** `null` until the browser has answered. */
  readonly browser: BrowserSays | null;
  /** Asks the browser anew. */
  readonly onLook: () => void;
  /** Puts a text on the clipboard; whether the browser took it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Puts the list of what could not be used away; the copies stay. */
  readonly onDismiss: () => void;
};

/** Safety texts, what was decided and why, what the browser says, what could not be used, and all sources. */
export function AboutSection({ kept, limber, policyProblems = [], browser, onLook, onCopy, onDismiss }: Props) {
  const ids = Object.keys(SOURCES);
  return (
    <>
      <p class={styles.version}>
        {t('options_about_version', limber.version)} <a href="welcome.html">{t('welcome_reopen')}</a>
      </p>
      {kept.length > 0 && (
        <Group title={t('options_about_kept')} lead={t('options_about_kept_lead')}>
          <KeptList kept={kept} />
          <div class={styles.dismiss}>
            <Button onClick={onDismiss}>{t('common_dismiss')}</Button>
          </div>
        </Group>
      )}
      <PolicyGroup problems={policyProblems} />
      <Group title={t('options_about_safety')}>
        <SafetyCard heading="h3" />
        <details class={styles.sources}>
          <summary>{t('safety_sources')}</summary>
          <p>{t('safety_sources_note')}</p>
          <Sources ids={SAFETY_FACTS.sources} />
        </details>
      </Group>
      <Group title={t('options_about_count')}>
        <p class={styles.texts}>{t('safe_screen')}</p>
      </Group>
      <Group title={t('options_about_breaks')}>
        <p class={styles.texts}>{t('safe_break')}</p>
      </Group>
      <Group title={t('options_about_decisions')} lead={t('options_about_decisions_lead')}>
        <DecisionList decisions={limber.decisions} />
      </Group>
      <Diagnostics limber={limber} browser={browser} onLook={onLook} onCopy={onCopy} />
      <Group title={t('options_about_sources')} lead={t('options_about_sources_lead')}>
        <details class={styles.sources}>
          <summary>{plural('options_about_sources_show', ids.length)}</summary>
          <Sources ids={ids} />
        </details>
      </Group>
    </>
  );
}
