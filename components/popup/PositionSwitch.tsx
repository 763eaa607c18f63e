import type { Position } from '../../utils/core/history/entry.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import { SIT, STAND } from '../page-icons.ts';
import styles from './PositionSwitch.module.css';

const POSITIONS = [
  { position: 'sit', name: 'popup_sit', icon: SIT },
  { position: 'stand', name: 'popup_stand', icon: STAND },
] as const;

type Props = {
  /** `null`: not said yet. */
  readonly now: Position | null;
  readonly onChange: (to: Position) => void;
};

/** How the person works now. */
export function PositionSwitch({ now, onChange }: Props) {
  return (
    <fieldset class={styles.track} aria-label={t('popup_position')}>
      {POSITIONS.map(({ position, name, icon }) => (
        <button
          key={position}
          class={styles.segment}
          type="button"
          aria-pressed={position === now}
          onClick={() => onChange(position)}
        >
          <Icon of={icon} size={18} />
          {t(name)}
        </button>
      ))}
    </fieldset>
  );
}
