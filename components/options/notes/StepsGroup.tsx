import { STEP_FACTS } from '../../../utils/content/step-facts.ts';
import { GOAL_LIMITS, GOAL_STEP, type AgeBand, type StepPlan } from '../../../utils/core/diary/plan.ts';
import { number, t } from '../../../utils/platform/i18n.ts';
import { Segmented } from '../../Segmented.tsx';
import { AmountField } from '../AmountField.tsx';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';
import { Sources } from '../Sources.tsx';
import styles from './StepsGroup.module.css';
import { StepsField } from './StepsField.tsx';

type Props = {
  /** Of the chosen day; `null`: no entry. */
  readonly steps: number | null;
  /** From the walking breaks of that day; `null` where the ledger cannot be read. */
  readonly estimate: number | null;
  readonly isToday: boolean;
  readonly plan: StepPlan;
  readonly onSteps: (steps: number | null) => void;
  readonly onPlan: (change: Partial<StepPlan>) => void;
};

const AGES = ['unsaid', 'under60', 'from60'] as const;
const GOAL_HINTS = { unsaid: 'diary_goal_any', under60: 'diary_goal_under60', from60: 'diary_goal_from60' } as const;

/** Steps of a day beside the goal, and apart from them the estimate from walking breaks. */
export function StepsGroup({ steps, estimate, isToday, plan, onSteps, onPlan }: Props) {
  const age = plan.ageBand ?? 'unsaid';
  return (
    <Group title={t('diary_steps_title')} lead={t('diary_steps_lead')}>
      <output class={styles.sum}>{sumOf(steps, plan.stepGoal, isToday)}</output>
      <SettingRow id="diary-steps" name={t('diary_steps_field')} hint={t('diary_steps_field_hint')}>
        <StepsField steps={steps} labelledBy="diary-steps" describedBy="diary-steps-hint" onChange={onSteps} />
      </SettingRow>
      <SettingRow id="diary-estimate" name={t('diary_estimate')} hint={t('diary_estimate_hint')}>
        <span class={styles.estimate}>{estimateText(estimate)}</span>
      </SettingRow>
      <SettingRow id="diary-goal" name={t('diary_goal')} hint={`${t(GOAL_HINTS[age])} ${t('diary_goal_most')}`}>
        <AmountField
          label={t('diary_goal')}
          value={plan.stepGoal}
          limits={GOAL_LIMITS}
          unit="steps"
          step={GOAL_STEP}
          onChange={(stepGoal) => onPlan({ stepGoal })}
        />
      </SettingRow>
      <SettingRow id="diary-age" name={t('diary_age')} hint={t('diary_age_hint')}>
        <Segmented
          label={t('diary_age')}
          value={age}
          options={AGES.map((value) => ({ value, label: t(`diary_age_${value}`) }))}
          onChange={(value) => onPlan({ ageBand: bandOf(value) })}
        />
      </SettingRow>
      <details class={styles.sources}>
        <summary>{t('diary_sources')}</summary>
        <Sources ids={STEP_FACTS.sources} />
      </details>
    </Group>
  );
}

function sumOf(steps: number | null, goal: number, isToday: boolean): string {
  if (steps === null) return t('diary_steps_none');
  return t(isToday ? 'diary_steps_so_far' : 'diary_steps_of_day', number(steps), number(goal));
}

function estimateText(estimate: number | null): string {
  if (estimate === null) return t('diary_estimate_unknown');
  return estimate === 0 ? t('diary_estimate_none') : t('diary_estimate_about', number(estimate));
}

function bandOf(age: (typeof AGES)[number]): AgeBand | null {
  return age === 'unsaid' ? null : age;
}
