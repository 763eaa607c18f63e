import styles from './IconButton.module.css';
import { Icon } from './Icon.tsx';
import type { Sign } from './icons.ts';

type Common = { readonly icon: Sign; readonly label: string; readonly shortcut?: string };
type Props = Common &
  (
    | { readonly href: string; readonly onClick?: () => void }
    | { readonly onClick: () => void; readonly pressed?: boolean }
  );

/** A sign without a word: its name is spoken and shown as a tooltip. A link where it leads to a page. */
export function IconButton(props: Props) {
  const { icon, label, shortcut } = props;
  const common = { class: styles.button, 'aria-label': label, title: label, 'aria-keyshortcuts': shortcut };
  if ('href' in props) {
    return (
      <a {...common} href={props.href} target="_blank" onClick={props.onClick}>
        <Icon of={icon} />
      </a>
    );
  }
  return (
    <button {...common} type="button" aria-pressed={props.pressed} onClick={props.onClick}>
      <Icon of={icon} />
    </button>
  );
}
