import { useLayoutEffect, useRef } from 'preact/hooks';
import { addFixed, changeFixed, removeFixed } from '../../../utils/core/settings/edit-fixed.ts';
import { MOST_FIXED } from '../../../utils/core/settings/limits.ts';
import type { Settings, Weekday } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { PLUS } from '../../page-icons.ts';
import { Group } from '../Group.tsx';
import styles from './FixedBreaks.module.css';
import { FixedRow } from './FixedRow.tsx';

type Props = {
  readonly settings: Pick<Settings, 'fixedBreaks' | 'workingHours'>;
  readonly firstDay: Weekday;
  readonly onEdit: (change: Partial<Settings>) => void;
};

/** Breaks at a time of the day, such as lunch: add, change, take away. */
export function FixedBreaks({ settings, firstDay, onEdit }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const goTo = useRef<'new' | 'add' | null>(null);
  const { fixedBreaks } = settings;
  const count = fixedBreaks.length;
  useLayoutEffect(() => {
    const inputs = body.current?.querySelectorAll<HTMLElement>('input[type="time"]') ?? [];
    const add = body.current?.querySelector<HTMLElement>(`.${styles.add} button`);
    const target = goTo.current === 'new' ? inputs[inputs.length - 1] : add;
    if (goTo.current !== null) target?.focus();
    goTo.current = null;
  }, [count]);
  return (
    <Group title={t('options_fixed_title')} lead={t('options_fixed_lead')} of="fixedBreaks">
      <div ref={body}>
        {count === 0 && <p class={styles.none}>{t('options_fixed_none')}</p>}
        {fixedBreaks.map((fixed, index) => (
          <FixedRow
            // A break has no name but its place.
            key={index}
            fixed={fixed}
            firstDay={firstDay}
            onChange={(change) => onEdit({ fixedBreaks: changeFixed(fixedBreaks, index, change) })}
            onRemove={() => {
              goTo.current = 'add';
              onEdit({ fixedBreaks: removeFixed(fixedBreaks, index) });
            }}
          />
        ))}
        <div class={styles.add}>
          {count < MOST_FIXED ? (
            <Button
              icon={PLUS}
              onClick={() => {
                goTo.current = 'new';
                onEdit({ fixedBreaks: addFixed(settings) });
              }}
            >
              {t('options_fixed_add')}
            </Button>
          ) : (
            <p class={styles.none}>{t('options_fixed_full', MOST_FIXED)}</p>
          )}
        </div>
      </div>
    </Group>
  );
}
