import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import { Mark } from '../Mark.tsx';
import styles from './WelcomeFrame.module.css';

type Props = {
  /** What Limber does and what is asked. */
  readonly text: ComponentChildren;
  readonly actions: ComponentChildren;
  /** The one thing to try. */
  readonly scene: ComponentChildren;
  readonly ground: ComponentChildren;
};

/** The welcome page: text at the start side, one thing to touch in the scene at the end side. */
export function WelcomeFrame({ text, actions, scene, ground }: Props) {
  return (
    <main class={styles.page}>
      <div class={styles.side}>
        <p class={styles.name}>
          <Mark size={28} /> {t('extension_name')}
        </p>
        <div class={styles.text}>
          <h1 class={styles.title}>{t('welcome_title')}</h1>
          <p class={styles.lead}>{t('welcome_lead')}</p>
          {text}
        </div>
      </div>
      <section class={styles.scene} aria-labelledby="welcome-test">
        <div class={styles.sky}>{scene}</div>
        <p class={styles.ground}>{ground}</p>
      </section>
      <div class={styles.actions}>{actions}</div>
    </main>
  );
}
