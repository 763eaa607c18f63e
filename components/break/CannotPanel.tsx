import { useState } from 'preact/hooks';
import { limitKey } from '../../utils/content/page-keys.ts';
import type { MovementLimit } from '../../utils/core/movement/limits.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './CannotPanel.module.css';
import { Panel, PanelActions } from './Panel.tsx';

type Props = {
  readonly exercise: string;
  /** The limits that would leave this movement out. */
  readonly limits: readonly MovementLimit[];
  /** `null`: this movement alone. */
  readonly onLeaveOut: (because: MovementLimit | null) => void;
  readonly onClose: () => void;
};

/** Leaves a movement out, and asks whether one of the limits is why. */
export function CannotPanel({ exercise, limits, onLeaveOut, onClose }: Props) {
  const [because, setBecause] = useState<MovementLimit | null>(null);
  return (
    <Panel title={t('break_cannot_title', exercise)} onClose={onClose}>
      <p>{t('break_cannot_text')}</p>
      <div class={styles.choices} role="radiogroup" aria-label={t('break_cannot')}>
        {[null, ...limits].map((limit) => (
          <label key={limit} class={styles.choice}>
            <input type="radio" name="because" checked={because === limit} onChange={() => setBecause(limit)} />
            {limit === null ? t('break_cannot_only') : t(limitKey(limit, 'name'))}
          </label>
        ))}
      </div>
      <p>{t('break_cannot_undo')}</p>
      <PanelActions>
        <Button kind="primary" onClick={() => onLeaveOut(because)}>
          {t('break_cannot_do')}
        </Button>
        <Button onClick={onClose}>{t('break_close_panel')}</Button>
      </PanelActions>
    </Panel>
  );
}
