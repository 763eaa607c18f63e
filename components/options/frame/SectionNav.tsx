import { plural, t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { BARS, DESK, type Sign } from '../../icons.ts';
import { AWAY, BELL, CLOCK, INFO, LINK, NOTES, RHYTHM, SAVE, WALK } from '../../page-icons.ts';
import { usePolicy } from '../locks.ts';
import styles from './SectionNav.module.css';
import { OPTION_SECTIONS, type OptionSection } from './sections.ts';

const ICONS: Readonly<Record<OptionSection, Sign>> = {
  rhythm: RHYTHM,
  reminders: BELL,
  hours: CLOCK,
  absence: AWAY,
  movement: WALK,
  habits: LINK,
  workspace: DESK,
  notes: NOTES,
  history: BARS,
  data: SAVE,
  about: INFO,
};

type Props = { readonly section: OptionSection; readonly toDo: number; readonly onPick?: () => void };

/** Links to all sections, the open one marked. */
export function SectionNav({ section, toDo, onPick }: Props) {
  const { hiddenSections } = usePolicy();
  const shown = OPTION_SECTIONS.filter((each) => !hiddenSections.some((hidden) => hidden === each));
  return (
    <ul class={styles.list}>
      {shown.map((each) => (
        <li key={each}>
          <a
            class={styles.item}
            href={`#${each}`}
            aria-current={each === section ? 'page' : undefined}
            onClick={onPick}
          >
            <Icon of={ICONS[each]} />
            <span class={styles.name}>{t(`options_nav_${each}`)}</span>
            {each === 'workspace' && toDo > 0 && <span class={styles.toDo}>{plural('options_nav_to_do', toDo)}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
