import { LEAST_DAYS, nameOfInsight } from '../../../../utils/core/history/insights/insights.ts';
import type { Insight } from '../../../../utils/core/history/insights/insight.ts';
import { plural, t } from '../../../../utils/platform/i18n.ts';
import { dateText } from '../../notes/day-text.ts';
import { Group } from '../../Group.tsx';
import { InsightItem } from './InsightItem.tsx';
import styles from './Insights.module.css';

type Props = {
  /** Dates of the working days that were looked at, in order. */
  readonly days: readonly string[];
  readonly insights: readonly Insight[];
  /** How many others the person has hidden. */
  readonly hidden: number;
  readonly until: number;
  readonly onHide: (name: string, hide: boolean) => void;
  readonly onChange: (change: NonNullable<Insight['change']>, name: string) => () => void;
};

/** What stands out in twelve weeks, with how sure that is; or from when on something may. */
export function Insights({ days, insights, hidden, until, onHide, onChange }: Props) {
  const counted = plural('insights_days', days.length);
  const [first] = days;
  if (days.length < LEAST_DAYS) {
    return (
      <Group title={t('insights_title')}>
        <p class={styles.text}>
          {t('insights_few', counted, LEAST_DAYS)} {first !== undefined && t('insights_first', dateText(first))}
        </p>
      </Group>
    );
  }
  if (insights.length === 0) {
    return (
      <Group title={t('insights_title')}>
        <p class={styles.text}>{hidden > 0 ? t('insights_all_hidden') : t('insights_none', counted)}</p>
      </Group>
    );
  }
  return (
    <Group title={t('insights_title')} lead={t('insights_lead', counted)}>
      <ul class={styles.list}>
        {insights.map((insight) => {
          const name = nameOfInsight(insight);
          return (
            <InsightItem
              key={name}
              insight={insight}
              until={until}
              onHide={(hide) => onHide(name, hide)}
              onChange={(change) => onChange(change, name)}
            />
          );
        })}
      </ul>
    </Group>
  );
}
