import styles from './Choices.module.css';

export type Choice = {
  readonly label: string;
  /** When it ends, or what it leads to; empty where nothing can be said. */
  readonly until: string;
  readonly act: () => void;
};

type Props = { readonly label: string; readonly choices: readonly Choice[] };

/** A list that comes up over its opener, which stands right before it. The first takes the focus; closed, it goes back. */
export function Choices({ label, choices }: Props) {
  return (
    <ul class={styles.menu} ref={takeFocus} aria-label={label}>
      {choices.map(({ label: name, until, act }) => (
        <li key={name}>
          <button class={styles.choice} type="button" onKeyDown={moveFocus} onClick={act}>
            <span>{name}</span>
            <span class={styles.until}>{until}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Called as the list comes and as it goes; one function for all lists, so that redrawing does not call it. */
function takeFocus(list: HTMLUListElement | null): (() => void) | undefined {
  if (list === null) return undefined;
  const opener = list.previousElementSibling;
  list.querySelector('button')?.focus();
  return () => {
    if (opener instanceof HTMLElement) opener.focus();
  };
}

function moveFocus(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { currentTarget } = event;
  if (step === 0 || !(currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const buttons = [...(currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  const place = buttons.findIndex((each) => each === currentTarget);
  buttons.at((place + step) % buttons.length)?.focus();
}
