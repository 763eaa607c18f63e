import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import { Message } from '../../../Message.tsx';
import { Checkbox } from '../../Checkbox.tsx';
import { ChoiceRows } from '../../ChoiceRows.tsx';
import { Group } from '../../Group.tsx';
import { Filling } from '../Filling.tsx';
import { countText } from './count-text.ts';
import { Dates } from './Dates.tsx';
import { Deleted } from './Deleted.tsx';
import styles from './EraseGroup.module.css';
import { problemOf, spanOf, WHAT, type Count, type Erasing, type What, type Wished } from './erasing.ts';

type Props = {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly erasing: Erasing;
  /** How much there is of the time that was asked for last; `null` while that is not known. */
  readonly count: Count | null;
  readonly onCount: (wished: Wished) => void;
  readonly onErase: (wished: Wished) => void;
  readonly onUndo: () => void;
};

/** A day, several, all of the history or everything is deleted; for ten seconds that can be undone. */
export function EraseGroup({ today, erasing, count, onCount, onErase, onUndo }: Props) {
  const [what, setWhat] = useState<What>('day');
  const [dates, setDates] = useState({ from: today, to: today });
  const [notes, setNotes] = useState(false);
  const wished: Wished = { what, notes: notes || what === 'everything', ...spanOf(what, dates) };
  const problem = problemOf(wished);
  const { from, to } = wished;
  useEffect(() => {
    if (problem === null) onCount(wished);
  }, [from, to, problem, erasing.is]);
  return (
    <Group title={t('data_erase_title')} lead={t('data_erase_lead')}>
      <ChoiceRows
        label={t('data_erase_what')}
        choices={WHAT.map((value) => ({
          value,
          name: t(`data_erase_the_${value}`),
          ...(value === 'everything' && { hint: t('data_erase_everything_hint') }),
        }))}
        chosen={what}
        onChoose={setWhat}
      />
      <div class={styles.details}>
        {(what === 'day' || what === 'days') && (
          <Dates several={what === 'days'} today={today} {...dates} problem={problem} onDates={setDates} />
        )}
        {what !== 'everything' && (
          <div class={styles.tick}>
            <Checkbox name={t('data_erase_notes')} on={notes} onChange={setNotes} />
          </div>
        )}
        <output class={styles.count} id="erase-count">
          {problem === null && count !== null && countText(count)}
        </output>
        <Button
          disabled={problem !== null || erasing.is === 'working'}
          describedBy="erase-count"
          onClick={() => onErase(wished)}
        >
          {t('data_erase_do')}
        </Button>
      </div>
      {erasing.is === 'working' && <Filling text={t('data_erase_working')} part={erasing.part} />}
      {erasing.is === 'failed' && (
        <Message kind="problem" title={t('data_erase_failed')}>
          {t('data_erase_failed_text')}
        </Message>
      )}
      <Deleted erasing={erasing} onUndo={onUndo} />
    </Group>
  );
}
