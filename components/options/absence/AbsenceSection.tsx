import type { Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { ChoiceRows } from '../ChoiceRows.tsx';
import { Group } from '../Group.tsx';
import styles from './AbsenceSection.module.css';
import { Watching } from './Watching.tsx';

type Props = {
  readonly settings: Pick<Settings, 'absence' | 'watching'>;
  readonly onEdit: (change: Partial<Settings>) => void;
};

/** What an absence shorter than a break does to its clock, each rule with a worked example, and what is none at all. */
export function AbsenceSection({ settings, onEdit }: Props) {
  const title = t('options_absence_pick');
  return (
    <>
      <Group title={title}>
        <ChoiceRows
          label={title}
          of="absence"
          chosen={settings.absence}
          onChoose={(absence) => onEdit({ absence })}
          choices={[
            { value: 'freeze', name: t('options_absence_freeze'), hint: t('options_absence_freeze_hint') },
            { value: 'countOn', name: t('options_absence_count'), hint: t('options_absence_count_hint') },
            { value: 'inProportion', name: t('options_absence_part'), hint: t('options_absence_part_hint') },
          ]}
        />
        <p class={styles.note}>{t('options_absence_note')}</p>
      </Group>
      <Watching answer={settings.watching} onAnswer={(watching) => onEdit({ watching })} />
    </>
  );
}
