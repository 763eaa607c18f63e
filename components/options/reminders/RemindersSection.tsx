import type { GuideWishes } from '../../../utils/core/movement/profile.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Message } from '../../Message.tsx';
import { ChoiceRows } from '../ChoiceRows.tsx';
import { Group } from '../Group.tsx';
import type { CallsKnown } from './Calls.tsx';
import { InBreak } from './InBreak.tsx';
import { Reach } from './Reach.tsx';
import styles from './RemindersSection.module.css';
import { Shortcuts, type Keys } from './Shortcuts.tsx';
import { WaitsFor } from './WaitsFor.tsx';
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
  /** Plays the tone of a reminder, so many per cent loud. */
  readonly onTone: (percent: number) => void;
  readonly calls: CallsKnown;
  readonly onAllowCalls: () => void;
  readonly onTakeBackCalls: () => void;
  readonly shortcuts: readonly Keys[];
  /** Address of the browser's page for keys; `null` where it has none. */
  readonly shortcutsPage: string | null;
  readonly onShortcuts: () => void;
};

/** How a due break is told, when it is told again, what it waits for, where it opens, how it sounds, and by what keys. */
export function RemindersSection(props: Props) {
  const { settings, onEdit } = props;
  const where = t('options_break_in');
  return (
    <>
      {settings.countOnly && (
        <div class={styles.message}>
          <Message kind="note" title={t('options_count_only_on')} />
        </div>
      )}
      <Reach {...props} />
      <When settings={settings} onEdit={onEdit} />
      <WaitsFor {...props} />
      <Group title={where}>
        <ChoiceRows
          label={where}
          of="breakIn"
          chosen={settings.breakIn}
          onChoose={(breakIn) => onEdit({ breakIn })}
          choices={[
            { value: 'tab', name: t('options_break_tab') },
            { value: 'window', name: t('options_break_window') },
          ]}
        />
      </Group>
      <InBreak guide={props.guide} sound={settings.sound} onGuide={props.onGuide} />
      <Shortcuts all={props.shortcuts} address={props.shortcutsPage} onChange={props.onShortcuts} />
    </>
  );
}
