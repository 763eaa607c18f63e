import type { AbsenceRule } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { ChoiceRows } from '../ChoiceRows.tsx';
import { Group } from '../Group.tsx';
import styles from './AbsenceSection.module.css';

type Props = { readonly absence: AbsenceRule; readonly onChoose: (rule: AbsenceRule) => void };

/** What an absence shorter than a break does to its clock, each rule with a worked example. */
export function AbsenceSection({ absence, onChoose }: Props) {
  const title = t('options_absence_pick');
  return (
    <Group title={title}>
      <ChoiceRows
        label={title}
        chosen={absence}
        onChoose={onChoose}
        choices={[
          { value: 'freeze', name: t('options_absence_freeze'), hint: t('options_absence_freeze_hint') },
          { value: 'countOn', name: t('options_absence_count'), hint: t('options_absence_count_hint') },
          { value: 'inProportion', name: t('options_absence_part'), hint: t('options_absence_part_hint') },
        ]}
      />
      <p class={styles.note}>{t('options_absence_note')}</p>
    </Group>
  );
}
