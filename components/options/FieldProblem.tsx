import { Icon } from '../Icon.tsx';
import { PROBLEM } from '../page-icons.ts';
import styles from './FieldProblem.module.css';

/** Says under a field what to do about it; the field points here by `aria-describedby`. */
export function FieldProblem({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <span class={styles.problem} id={id}>
      <Icon of={PROBLEM} size={16} />
      {text}
    </span>
  );
}
