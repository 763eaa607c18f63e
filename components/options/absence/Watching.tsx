import type { WatchingAnswer } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { ChoiceRows } from '../ChoiceRows.tsx';
import { Group } from '../Group.tsx';
import styles from './AbsenceSection.module.css';

type Props = {
  /** `null` before the first. */
  readonly answer: WatchingAnswer | null;
  readonly onAnswer: (answer: WatchingAnswer) => void;
};

/** What it means that nobody touches anything while something plays. Until it was said once, the page says so. */
export function Watching({ answer, onAnswer }: Props) {
  const title = t('options_watching_title');
  const open = { value: 'open', name: t('options_watching_open'), hint: t('options_watching_open_hint') } as const;
  return (
    <Group title={title} lead={t('options_watching_lead')}>
      <ChoiceRows
        label={title}
        chosen={answer ?? 'open'}
        onChoose={(chosen) => {
          if (chosen !== 'open') onAnswer(chosen);
        }}
        choices={[
          { value: 'watching', name: t('options_watching_watching'), hint: t('options_watching_watching_hint') },
          { value: 'away', name: t('options_watching_away'), hint: t('options_watching_away_hint') },
          ...(answer === null ? [open] : []),
        ]}
      />
      <p class={styles.note}>{t('options_watching_note')}</p>
    </Group>
  );
}
