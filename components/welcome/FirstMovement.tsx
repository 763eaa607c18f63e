import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import { SunTimer } from '../break/SunTimer.tsx';
import styles from './FirstMovement.module.css';

type Props = {
  /** How much of it has passed, 0 to 1. */
  readonly share: number;
  /** What the ring says to a screen reader. */
  readonly label: string;
  /** Who shows it; `null` where it has no figure or is not loaded yet. */
  readonly figure: ComponentChildren;
  /** Said once when a step begins, and when it is over. */
  readonly said: string;
};

/** The first movement in the sun: the figure that shows it, and the ring that is its time. */
export function FirstMovement({ share, label, figure, said }: Props) {
  return (
    <div class={styles.sun}>
      <SunTimer share={share} label={label} full={null} moves={false} figure={figure ?? <span />} />
      <output class="spoken">{said}</output>
    </div>
  );
}

/** In place of it where nothing that short fits what was said. */
export function NoFirstMovement() {
  return <p class={styles.none}>{t('welcome_first_none_text')}</p>;
}
