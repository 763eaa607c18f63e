import styles from './Radio.module.css';

type Props = {
  readonly id: string;
  readonly group: string;
  readonly checked: boolean;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
};

/** The round mark of one choice among several; its words stand beside it. */
export function Radio({ id, group, checked, labelledBy, describedBy, disabled = false, onChoose }: Props) {
  return (
    <input
      id={id}
      class={styles.radio}
      type="radio"
      name={group}
      checked={checked}
      disabled={disabled}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={onChoose}
    />
  );
}
