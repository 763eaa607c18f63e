import type { ComponentChildren } from 'preact';
import type { View } from '../../utils/core/tracking/shown.ts';
import { t } from '../../utils/platform/i18n.ts';
import { IconButton } from '../IconButton.tsx';
import { BARS, DESK, SETTINGS } from '../icons.ts';
import { Mark } from '../Mark.tsx';
import styles from './Scene.module.css';
import { SunRing } from './SunRing.tsx';

type Props = {
  readonly scene: View['scene'];
  readonly ring: number;
  readonly minutes: number;
  readonly options: string;
  /** Sections of Options that are not there. */
  readonly hides: readonly unknown[];
  /** The place, if there are several. */
  readonly where: ComponentChildren;
  /** The sun where it does not fill. */
  readonly sun: ComponentChildren;
  /** Who shows the movement on offer, or the place where nobody does. */
  readonly children: ComponentChildren;
};

/** The landscape at the top: sun, ground, and the desk on it. It bleeds to the edge. */
export function Scene({ scene, ring, minutes, options, hides, where, sun, children }: Props) {
  return (
    <header class={`${styles.scene} ${styles[scene] ?? ''}`}>
      <div class={styles.bar}>
        <Mark size={22} onScene />
        <span class={styles.name}>{t('extension_name')}</span>
        {where}
        {!hides.includes('workspace') && (
          <IconButton icon={DESK} label={t('popup_open_workspace')} href={`${options}#workspace`} />
        )}
        {!hides.includes('history') && (
          <IconButton icon={BARS} label={t('popup_open_history')} href={`${options}#history`} />
        )}
        <IconButton icon={SETTINGS} label={t('popup_open_options')} href={options} />
      </div>
      <div class={styles.ground}>
        <SunRing scene={scene} ring={ring} minutes={minutes}>
          {sun}
        </SunRing>
        {children}
      </div>
    </header>
  );
}
