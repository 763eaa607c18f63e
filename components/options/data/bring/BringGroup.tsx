import { useEffect, useRef } from 'preact/hooks';
import { plural, t } from '../../../../utils/platform/i18n.ts';
import { isolated } from '../../../../utils/platform/i18n-size.ts';
import { Message } from '../../../Message.tsx';
import { Group } from '../../Group.tsx';
import { Filling } from '../Filling.tsx';
import styles from './BringGroup.module.css';
import type { Bringing, Wish } from './bringing.ts';
import { FileField } from './FileField.tsx';
import { OtherPreview } from './OtherPreview.tsx';
import { Preview } from './Preview.tsx';

const REFUSED = {
  tooLarge: 'data_bring_refused_too_large',
  empty: 'data_bring_refused_empty',
  unreadable: 'data_bring_refused_unreadable',
  notText: 'data_bring_refused_not_text',
  other: 'data_bring_refused_other',
  cutOff: 'data_bring_refused_cut_off',
  damaged: 'data_bring_refused_damaged',
  newer: 'data_bring_refused_newer',
  tooMany: 'data_bring_refused_too_many',
  failed: 'data_bring_refused_failed',
} as const;

type Props = {
  readonly bringing: Bringing;
  readonly onFile: (file: File) => void;
  readonly onBring: (wishes: readonly Wish[]) => void;
  readonly onLeave: () => void;
};

/** A file that Limber saved comes back: what is in it is shown before anything changes. */
export function BringGroup({ bringing, onFile, onBring, onLeave }: Props) {
  const works = bringing.is === 'reading' || bringing.is === 'writing';
  const { is } = bringing;
  const result = useRef<HTMLDivElement>(null);
  const shown = useRef(is);
  useEffect(() => {
    // The button that had the focus is gone.
    if (is !== shown.current && document.activeElement === document.body) result.current?.focus();
    shown.current = is;
  }, [is]);
  return (
    <Group title={t('data_bring_title')} lead={t('data_bring_lead')}>
      <FileField disabled={works} onFile={onFile} />
      {works && (
        <Filling
          text={bringing.is === 'reading' ? t('data_bring_reading', isolated(bringing.name)) : t('data_bring_writing')}
          part={bringing.part}
        />
      )}
      {bringing.is === 'shown' && <Preview shown={bringing} onBring={onBring} onLeave={onLeave} />}
      {bringing.is === 'other' && <OtherPreview other={bringing} onTake={() => onBring([])} onLeave={onLeave} />}
      <div class={styles.result} ref={result} tabIndex={-1}>
        {bringing.is === 'refused' && (
          <Message kind="problem" title={t('data_bring_refused')}>
            {t(REFUSED[bringing.why], isolated(bringing.name))}
          </Message>
        )}
        {bringing.is === 'failed' && (
          <Message kind="problem" title={t('data_bring_failed')}>
            {t(bringing.full ? 'data_bring_failed_full' : 'data_bring_failed_other')}
          </Message>
        )}
        {bringing.is === 'done' && bringing.partly && (
          <Message kind="problem" title={t('data_bring_done')}>
            {t('data_bring_partly')}
          </Message>
        )}
        <output class={styles.done}>
          {bringing.is === 'done' && !bringing.partly && (
            <Message kind="good" title={t('data_bring_done')}>
              {bringing.fresh > 0 && plural('data_bring_fresh', bringing.fresh)}{' '}
              {bringing.newer > 0 && plural('data_bring_newer', bringing.newer)}
            </Message>
          )}
          {bringing.is === 'tookOver' && (
            <Message kind="good" title={t('data_bring_other_done', bringing.tool)}>
              <a href="#rhythm">{t('options_nav_rhythm')}</a>
            </Message>
          )}
        </output>
      </div>
    </Group>
  );
}
