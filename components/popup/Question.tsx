import type { FullScreenRule, WatchingAnswer } from '../../utils/core/settings/settings.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { duration, t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { Message } from '../Message.tsx';
import styles from './Notices.module.css';
import { OptionsLink } from './OptionsLink.tsx';

type Props = {
  readonly asks: NonNullable<View['asks']>;
  readonly onWatching: (was: WatchingAnswer) => void;
  readonly onFullScreen: (rule: FullScreenRule) => void;
};

/** What only the person knows: two answers of the same weight, and where to find it later. */
export function Question({ asks, onWatching, onFullScreen }: Props) {
  return (
    <div class={styles.low}>
      {asks.type === 'watching' ? (
        <Message kind="note" title={t('popup_ask_watching', duration(asks.ms))}>
          <p>{t('popup_ask_watching_text')}</p>
          <div class={styles.ways}>
            <Button onClick={() => onWatching('watching')}>{t('popup_watching')}</Button>
            <Button onClick={() => onWatching('away')}>{t('popup_away')}</Button>
          </div>
          <p class={styles.later}>
            <OptionsLink section="absence">{t('popup_ask_change')}</OptionsLink>
          </p>
        </Message>
      ) : (
        <Message kind="note" title={t('popup_ask_full_screen')}>
          <p>{t('popup_ask_full_screen_text')}</p>
          <div class={styles.ways}>
            <Button onClick={() => onFullScreen('hold')}>{t('popup_yes_wait')}</Button>
            <Button onClick={() => onFullScreen('ignore')}>{t('popup_not_any_more')}</Button>
          </div>
        </Message>
      )}
    </div>
  );
}
