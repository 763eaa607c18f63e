import { useId } from 'preact/hooks';
import { MOST_WORDS } from '../../../utils/core/diary/diary.ts';
import { number, t } from '../../../utils/platform/i18n.ts';
import { FieldProblem } from '../FieldProblem.tsx';
import styles from './Field.module.css';
import { useTyping } from './use-typing.ts';

/** Of a long text that is kept, only the beginning is named. */
const MOST_NAMED = 40;

type Props = { readonly words: string; readonly onChange: (words: string) => void };

/** What was easier, in own words; too many of them stay in the field, with what to do about it. */
export function WordsField({ words, onChange }: Props) {
  const id = useId();
  const typing = useTyping(words, (typed) => {
    if (typed.trim().length > MOST_WORDS) return false;
    if (typed.trim() !== words) onChange(typed.trim());
    return true;
  });
  const count = number(typing.value.trim().length);
  const named = words.length > MOST_NAMED ? `${words.slice(0, MOST_NAMED).trimEnd()}…` : words;
  const problem =
    words === '' ? t('diary_words_wrong_empty', MOST_WORDS, count) : t('diary_words_wrong', MOST_WORDS, count, named);
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {t('diary_words')}
      </label>
      <span class={styles.hint} id={`${id}-hint`}>
        {t('diary_words_hint', MOST_WORDS)}
      </span>
      <textarea
        id={id}
        class={styles.area}
        rows={3}
        dir="auto"
        aria-describedby={typing.refused ? `${id}-problem ${id}-hint` : `${id}-hint`}
        aria-invalid={typing.refused}
        value={typing.value}
        onInput={(event) => typing.onInput(event.currentTarget.value)}
        onChange={(event) => typing.onChange(event.currentTarget.value)}
      />
      {typing.refused && (
        <span role="alert">
          <FieldProblem id={`${id}-problem`} text={problem} />
        </span>
      )}
    </div>
  );
}
