import type { SheetEntry, SheetText } from './sheet-text.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import styles from './WorkspaceSheet.module.css';

/** The sheet as it is read and printed; on paper nothing else of the page is left. */
export function WorkspaceSheet({ text }: { readonly text: SheetText }) {
  return (
    <article class={styles.sheet} aria-label={t('sheet_name')}>
      <header class={styles.head}>
        <h2 class={styles.title}>{text.title}</h2>
        <p class={styles.sum}>{text.sum}</p>
      </header>
      {text.parts.map(({ id, name, verdict, verdictText, counts, groups }) => (
        <section key={id} class={styles.part} aria-labelledby={`sheet-${id}`}>
          <div class={styles.partHead}>
            <h3 class={styles.name} id={`sheet-${id}`}>
              {name}
            </h3>
            <p class={styles.result}>
              <strong class={styles.verdict} data-is={verdict}>
                {verdictText}
              </strong>{' '}
              <span class={styles.counts}>{counts}</span>
            </p>
          </div>
          {groups.map((group) => (
            <div key={group.title ?? ''} class={styles.group}>
              {group.title !== null && <h4 class={styles.groupTitle}>{group.title}</h4>}
              <ul class={styles.entries}>
                {group.entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <p class={styles.closing}>{text.closing}</p>
    </article>
  );
}

function Entry({ entry: { question, lines } }: { readonly entry: SheetEntry }) {
  return (
    <li class={styles.entry}>
      <p class={lines.length > 0 ? styles.question : undefined}>{question}</p>
      {lines.map(({ label, text }) => (
        <p key={label ?? ''} class={styles.line}>
          {label !== null && <strong>{t('sheet_label', label)} </strong>}
          {text}
        </p>
      ))}
    </li>
  );
}
