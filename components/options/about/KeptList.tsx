import { clockTime, plural, t, type MessageKey } from '../../../utils/platform/i18n.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { Message } from '../../Message.tsx';
import styles from './KeptList.module.css';

/** Something that could not be used or done, as it is stored. */
export type Kept = {
  readonly at: number;
  readonly about: string;
  readonly what: 'setAside' | 'repaired' | 'newerVersion' | 'failed';
  readonly fields: readonly string[];
  readonly keptAs: string | null;
  readonly detail: string;
  /** How often it was seen in a row. */
  readonly times: number;
};

const WHAT: Readonly<Record<Kept['what'], MessageKey>> = {
  setAside: 'options_kept_aside',
  repaired: 'options_kept_repaired',
  newerVersion: 'options_kept_newer',
  failed: 'options_kept_failed',
};

const ABOUT = new Map<string, MessageKey>([
  ['tracker', 'options_about_kept_tracker'],
  ['settings', 'options_about_kept_settings'],
  ['workspace', 'options_about_kept_workspace'],
  ['diary', 'options_nav_notes'],
  ['reports', 'options_about_kept_reports'],
]);

/** What could not be used at start, newest first, each with the name of its copy. */
export function KeptList({ kept }: { readonly kept: readonly Kept[] }) {
  return (
    <ul class={styles.list}>
      {kept.toReversed().map((each) => (
        <li key={`${each.about}-${each.at}`}>
          <Message kind="note" title={factOf(each)}>
            <p>{t('options_kept_when', dateOf(each.at), clockTime(each.at))}</p>
            {each.times > 1 && <p>{plural('diagnostics_times', each.times)}</p>}
            {each.keptAs !== null && <p>{t('options_about_kept_copy', each.keptAs)}</p>}
            {each.detail !== '' && <p>{each.detail}</p>}
          </Message>
        </li>
      ))}
    </ul>
  );
}

function factOf({ about, what, fields }: Kept): string {
  const known = ABOUT.get(about);
  return t(WHAT[what], known ? t(known) : about, fields.join(', '));
}
