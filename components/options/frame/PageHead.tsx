import { useEffect, useRef } from 'preact/hooks';
import styles from './PageHead.module.css';
import { NotSaved, Saved, type Saving } from './SaveState.tsx';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly saving: Saving;
  readonly onTryAgain: () => void;
  /** A word on the whole section, beside its title. */
  readonly note?: string;
  /** Whether the section was just chosen in the navigation: then reading begins here. */
  readonly arrived: boolean;
};

/** Title of a section, what it is for, and whether the last change is saved. */
export function PageHead({ title, lead, note = '', saving, onTryAgain, arrived }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived, title]);
  return (
    <>
      <div class={styles.head}>
        <h1 class={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {note !== '' && saving.status !== 'saved' && <p class={styles.note}>{note}</p>}
        <Saved saving={saving} />
        <p class={styles.lead}>{lead}</p>
      </div>
      <NotSaved saving={saving} onTryAgain={onTryAgain} />
    </>
  );
}
