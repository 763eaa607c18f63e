import type { ComponentChildren } from 'preact';
import { EXERCISE_FACTS } from '../../../utils/content/exercise-facts.ts';
import type { ExerciseWords } from '../../../utils/content/words/exercise-words.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Sources } from '../Sources.tsx';
import styles from './Details.module.css';
import { namesText } from './names-text.ts';
import { Steps } from './Steps.tsx';
import { useWords } from './use-words.ts';

type Props = { readonly id: string; readonly wordsOf: (id: string) => Promise<ExerciseWords | null> };

/** Steps, how much, care and sources of a movement of the catalogue; the words come when they are asked for. */
export function ExerciseDetails({ id, wordsOf }: Props) {
  const words = useWords(id, wordsOf);
  const facts = EXERCISE_FACTS[id];
  if (words === 'loading') return null;
  if (words === null)
    return (
      <p class={styles.details} role="alert">
        {t('options_words_failed')}
      </p>
    );
  return (
    <>
      <Steps steps={words.steps} />
      <div class={styles.details}>
        <Part title={t('options_dose')}>{words.dose}</Part>
        <p>{t('options_breath', words.breath.text)}</p>
        <div class={styles.care}>
          <Part title={t('options_caution')}>{words.caution}</Part>
        </div>
        {words.note !== undefined && <p>{words.note}</p>}
        {facts !== undefined && (
          <>
            {facts.seated.length > 0 && <p>{t('options_seated', namesText(facts.seated, 'disjunction'))}</p>}
            <p class={styles.quiet}>{t(`options_basis_${facts.evidence}`)}</p>
            <details class={styles.sources}>
              <summary>{t('options_sources')}</summary>
              <Sources ids={facts.sources} />
            </details>
          </>
        )}
      </div>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <h4 class={styles.title}>{title}</h4>
      <p>{children}</p>
    </div>
  );
}
