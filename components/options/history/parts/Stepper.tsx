import { Icon } from '../../../Icon.tsx';
import type { Sign } from '../../../icons.ts';
import { BACK, ONWARD } from '../../../page-icons.ts';
import styles from './Stepper.module.css';

type Props = {
  /** Names of the two buttons, such as "The week before" and "The week after". */
  readonly back: string;
  readonly onward: string;
  /** `null`: there is nothing further that way. */
  readonly onBack: (() => void) | null;
  readonly onOnward: (() => void) | null;
};

/** Goes to what was before or came after what is shown. */
export function Stepper({ back, onward, onBack, onOnward }: Props) {
  return (
    <div class={styles.steps}>
      <Step icon={BACK} label={back} onClick={onBack} />
      <Step icon={ONWARD} label={onward} onClick={onOnward} />
    </div>
  );
}

/** One that leads nowhere keeps the focus, so that the keyboard does not lose its place. */
function Step({
  icon,
  label,
  onClick,
}: {
  readonly icon: Sign;
  readonly label: string;
  readonly onClick: (() => void) | null;
}) {
  return (
    <button
      class={styles.step}
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={onClick === null}
      onClick={() => onClick?.()}
    >
      <Icon of={icon} />
    </button>
  );
}
