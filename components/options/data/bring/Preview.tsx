import { useEffect, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../../../utils/platform/i18n.ts';
import { dateWithYear } from '../../../../utils/platform/i18n-calendar.ts';
import { isolated } from '../../../../utils/platform/i18n-size.ts';
import { Button } from '../../../Button.tsx';
import { Checkbox } from '../../Checkbox.tsx';
import { placeName } from '../../workspace/place-name.ts';
import { WISHES, type Shown, type Wish } from './bringing.ts';
import { namesOf } from './names-of.ts';
import styles from './Preview.module.css';

const WORDS = {
  settings: 'data_bring_settings',
  movement: 'data_bring_movement',
  workspace: 'data_bring_workspace',
  plan: 'data_bring_plan',
} as const;

type Props = {
  readonly shown: Shown;
  readonly onBring: (wishes: readonly Wish[]) => void;
  readonly onLeave: () => void;
};

/** What is in a file, what bringing it in would change, and what else can be taken from it. */
export function Preview({ shown, onBring, onLeave }: Props) {
  const [wishes, setWishes] = useState<readonly Wish[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const nothing = shown.fresh + shown.newer + shown.notes + wishes.length === 0;
  const isMore = shown.differs.length + shown.noRoom.length > 0;
  return (
    <section class={styles.panel}>
      <h3 class={styles.title} ref={heading} tabIndex={-1}>
        {t('data_bring_in', isolated(shown.name))}
      </h3>
      <ul class={styles.facts}>
        {factsOf(shown).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {shown.differs.length > 0 && (
        <fieldset class={styles.also}>
          <legend class={styles.name}>{t('data_bring_also')}</legend>
          <p class={styles.hint}>{t('data_bring_also_hint')}</p>
          {WISHES.filter((wish) => shown.differs.includes(wish)).map((wish) => (
            <Checkbox
              key={wish}
              name={t(WORDS[wish])}
              {...(shown.changedSince.includes(wish) && { note: t('data_bring_since') })}
              on={wishes.includes(wish)}
              onChange={(on) => setWishes(on ? [...wishes, wish] : wishes.filter((each) => each !== wish))}
            />
          ))}
        </fieldset>
      )}
      <p class={styles.hint} id="bring-nothing">
        {nothing && t(isMore ? 'data_bring_tick' : 'data_bring_nothing')}
      </p>
      <div class={styles.acts}>
        <Button kind="primary" disabled={nothing} describedBy="bring-nothing" onClick={() => onBring(wishes)}>
          {t('data_bring_do')}
        </Button>
        <Button onClick={onLeave}>{t('data_bring_cancel')}</Button>
      </div>
    </section>
  );
}

function factsOf(shown: Shown): readonly string[] {
  const { exportedAt, span, fresh, newer, known, notes, knownNotes, otherNotes, differs, noRoom, wrong, impossible } =
    shown;
  const day = (date: string): string => dateWithYear(new Date(`${date}T12:00`).getTime());
  const facts = [
    exportedAt !== null && t('data_bring_made', dateWithYear(exportedAt)),
    span === null ? t('data_bring_no_entries') : t('data_bring_span', day(span[0]), day(span[1])),
    fresh > 0 && plural('data_bring_fresh', fresh),
    newer > 0 && plural('data_bring_newer', newer),
    known > 0 && plural('data_bring_known', known),
    notes > 0 && plural('data_bring_notes', notes),
    knownNotes > 0 && plural('data_bring_known_notes', knownNotes),
    otherNotes > 0 && plural('data_bring_other_notes', otherNotes),
    differs.length + noRoom.length === 0 && t('data_bring_same'),
    noRoom.length > 0 &&
      t('data_bring_no_room', namesOf({ count: 0, named: noRoom.map((name) => placeName({ name })) })),
    wrong.count > 0 && plural('data_bring_wrong', wrong.count, namesOf(wrong)),
    impossible.count > 0 && plural('data_bring_impossible', impossible.count, namesOf(impossible)),
  ];
  return facts.filter((fact) => fact !== false);
}
