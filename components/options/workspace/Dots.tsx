import type { Answer } from '../../../utils/core/workspace/checklist.ts';
import { t } from '../../../utils/platform/i18n.ts';
import styles from './Dots.module.css';

type Shown = Answer | 'open';

/** One mark an answer: solid supports, a ring works against, a dash is not here, a speck is open. */
export function Dots({
  answers,
  label,
}: {
  readonly answers: readonly (Answer | undefined)[];
  readonly label: string;
}) {
  return (
    <span class={styles.dots}>
      <span class="spoken">{label}</span>
      {answers.map((answer, index) => (
        // A mark has no name but its place.
        <Dot key={index} shown={answer ?? 'open'} />
      ))}
    </span>
  );
}

/** What the marks mean. */
export function DotsLegend() {
  return (
    <p class={styles.legend} aria-hidden="true">
      {(['yes', 'no', 'na', 'open'] as const).map((shown) => (
        <span key={shown} class={styles.entry}>
          <Dot shown={shown} />
          {t(`options_legend_${shown}`)}
        </span>
      ))}
    </p>
  );
}

function Dot({ shown }: { readonly shown: Shown }) {
  return <span class={styles.dot} data-shown={shown} />;
}
