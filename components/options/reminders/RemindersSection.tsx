import type { GuideWishes } from '../../../utils/core/movement/profile.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Message } from '../../Message.tsx';
import { ChoiceRows } from '../ChoiceRows.tsx';
import { Group } from '../Group.tsx';
import { InBreak } from './InBreak.tsx';
import { Reach } from './Reach.tsx';
import styles from './RemindersSection.module.css';
import { When } from './When.tsx';

type Props = {
  readonly settings: Settings;
  readonly guide: GuideWishes;
  /** Whether this browser can keep a notification until it is answered. */
  readonly canKeep: boolean;
  readonly onEdit: (change: Partial<Settings>) => void;
  readonly onGuide: (change: Partial<GuideWishes>) => void;
  /** Shows a notification to try. Tells whether the browser took it. */
  readonly onTest: () => Promise<boolean>;
};

/** How a due break is told, when it is told again, where it opens, and how it sounds. */
export function RemindersSection({ settings, guide, canKeep, onEdit, onGuide, onTest }: Props) {
  const where = t('options_break_in');
  return (
    <>
      {settings.countOnly && (
        <div class={styles.message}>
          <Message kind="note" title={t('options_count_only_on')} />
        </div>
      )}
      <Reach settings={settings} canKeep={canKeep} onEdit={onEdit} onTest={onTest} />
      <When settings={settings} onEdit={onEdit} />
      <Group title={where}>
        <ChoiceRows
          label={where}
          chosen={settings.breakIn}
          onChoose={(breakIn) => onEdit({ breakIn })}
          choices={[
            { value: 'tab', name: t('options_break_tab') },
            { value: 'window', name: t('options_break_window') },
          ]}
        />
      </Group>
      <InBreak guide={guide} sound={settings.sound} onGuide={onGuide} />
    </>
  );
}
