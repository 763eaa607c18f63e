import { useId } from 'preact/hooks';
import { equipmentKey, regionKey } from '../../../../utils/content/page-keys.ts';
import { EQUIPMENT, REGIONS, type Region } from '../../../../utils/core/movement/exercise.ts';
import type { OwnDraft } from '../../../../utils/core/movement/own-draft.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { Checkbox } from '../../Checkbox.tsx';
import { FieldProblem } from '../../FieldProblem.tsx';
import { Select } from '../../Select.tsx';
import { CheckGrid } from '../CheckGrid.tsx';
import fields from './Field.module.css';

type Props = {
  readonly draft: OwnDraft;
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<OwnDraft>) => void;
};

const THINGS = EQUIPMENT.filter((thing) => thing !== 'none');

/** What an exercise is for, what it moves besides, and what it needs. */
export function PartsFields({ draft, problem, onChange }: Props) {
  const id = useId();
  const { main, also, equipment } = draft;
  return (
    <>
      <div class={fields.field}>
        <label class={fields.label} for={id}>
          {t('options_own_main')}
        </label>
        <div>
          <Select<Region | ''>
            id={id}
            value={main ?? ''}
            options={[
              { value: '', name: t('options_own_choose') },
              ...REGIONS.map((value) => ({ value, name: t(regionKey(value)) })),
            ]}
            problem={problem === undefined ? undefined : `${id}-problem`}
            onChange={(value) => onChange({ main: value === '' ? null : value })}
          />
        </div>
        {problem !== undefined && <FieldProblem id={`${id}-problem`} text={problem} />}
      </div>
      <CheckGrid title={t('options_own_also')}>
        {REGIONS.filter((region) => region !== main).map((region) => (
          <Checkbox
            key={region}
            name={t(regionKey(region))}
            on={also.includes(region)}
            onChange={(on) => onChange({ also: on ? [...also, region] : also.filter((each) => each !== region) })}
          />
        ))}
      </CheckGrid>
      <CheckGrid title={t('options_own_needs')} hint={t('options_own_needs_hint')}>
        {THINGS.map((thing) => (
          <Checkbox
            key={thing}
            name={t(equipmentKey(thing))}
            on={equipment.includes(thing)}
            onChange={(on) =>
              onChange({ equipment: on ? [...equipment, thing] : equipment.filter((each) => each !== thing) })
            }
          />
        ))}
      </CheckGrid>
    </>
  );
}
