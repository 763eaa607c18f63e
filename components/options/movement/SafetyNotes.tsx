import { useRef } from 'preact/hooks';
import { withoutGate, type ProfileChange } from '../../../utils/core/movement/edit-profile.ts';
import { GATES, type Gate } from '../../../utils/core/movement/exercise.ts';
import type { Profile } from '../../../utils/core/movement/profile.ts';
import { t, type MessageKey } from '../../../utils/platform/i18n.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { Button } from '../../Button.tsx';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';

const NAMES: Readonly<Record<Gate, MessageKey>> = {
  'soft-tissue': 'options_gate_soft_tissue',
  band: 'options_gate_band',
};

type Props = { readonly gates: Profile['gates']; readonly onEdit: (change: ProfileChange) => void };

/** When each safety text was confirmed; it can be asked for again. */
export function SafetyNotes({ gates, onEdit }: Props) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <Group title={t('options_gates_title')} lead={t('options_gates_lead')}>
      {/* Takes the focus of a button that goes with its confirmation. */}
      <div ref={list} tabIndex={-1}>
        {GATES.map((gate) => {
          const at = gates[gate];
          return (
            <SettingRow
              key={gate}
              id={`gate-${gate}`}
              name={t(NAMES[gate])}
              hint={at === undefined ? t('options_gate_open') : t('options_gate_on', dateOf(at))}
            >
              {at !== undefined && (
                <Button
                  kind="quiet"
                  describedBy={`gate-${gate}`}
                  onClick={() => {
                    list.current?.focus();
                    onEdit(withoutGate(gate));
                  }}
                >
                  {t('options_gate_again')}
                </Button>
              )}
            </SettingRow>
          );
        })}
      </div>
    </Group>
  );
}
