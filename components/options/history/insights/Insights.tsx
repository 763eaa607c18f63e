import { useState } from 'preact/hooks';
import { LEAST_DAYS, nameOfInsight } from '../../../../utils/core/history/insights/insights.ts';
import type { Insight } from '../../../../utils/core/history/insights/insight.ts';
import { plural, t } from '../../../../utils/platform/i18n.ts';
import { dateText } from '../../notes/day-text.ts';
import { Group } from '../../Group.tsx';
import { InsightItem } from './InsightItem.tsx';
import styles from './Insights.module.css';

export type Hidden = { readonly insight: Insight; readonly until: number };

type Props = {
  /** Dates of the working days that were looked at, in order. */
  readonly days: readonly string[];
  readonly insights: readonly Insight[];
  /** Others that the person has hidden, each until then, epoch ms. */
  readonly hidden: readonly Hidden[];
  /** Until when what is hidden now would be, epoch ms. */
  readonly until: number;
  readonly onHide: (name: string, hide: boolean) => void;
  readonly onChange: (change: NonNullable<Insight['change']>, name: string) => () => void;
};

/** What stands out in twelve weeks, with how sure that is; or from when on something may. */
export function Insights({ days, insights, hidden, until, onHide, onChange }: Props) {
  const [back, setBack] = useState<readonly string[]>([]);
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
  const list = (items: readonly { readonly insight: Insight; readonly away: number | null }[]) => (
    <ul class={styles.list}>
      {items.map((item) => {
        const name = nameOfInsight(item.insight);
        return (
          <InsightItem
            key={name}
            {...item}
            until={until}
            onHide={(hide) => {
              setBack(hide ? back.filter((each) => each !== name) : [...back, name]);
              onHide(name, hide);
            }}
            onChange={(change) => onChange(change, name)}
          />
        );
      })}
    </ul>
  );
  const away = hidden.filter(({ insight }) => !back.includes(nameOfInsight(insight))).length;
  const shown = insights.map((insight) => ({ insight, away: null }));
  const lead = t('insights_lead', counted);
  return (
    <Group title={t('insights_title')} {...(insights.length > 0 && { lead })}>
      {insights.length === 0 && (hidden.length === 0 || away === hidden.length) && (
        <p class={styles.text}>{away > 0 ? t('insights_all_hidden') : t('insights_none', counted)}</p>
      )}
      {shown.length > 0 && list(shown)}
      {hidden.length > 0 && (
        <details class={styles.hidden}>
          <summary>{t('insights_hidden_count', away)}</summary>
          {list(hidden.map(({ insight, until: then }) => ({ insight, away: then })))}
        </details>
      )}
    </Group>
  );
}
