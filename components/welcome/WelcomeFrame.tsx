import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Mark } from '../Mark.tsx';
import { StepDots } from './StepDots.tsx';
import styles from './WelcomeFrame.module.css';

type Props = {
  /** From 1; one more than the last is the end. */
  readonly step: number;
  readonly title: string;
  readonly lead: string;
  /** Whether the person has just come to this step: then reading begins at its title. */
  readonly arrived: boolean;
  /** What is asked. */
  readonly children: ComponentChildren;
  /** The one thing to touch, under a title of its own. */
  readonly sceneTitle: string;
  readonly sceneText: string;
  readonly scene: ComponentChildren;
  readonly ground: ComponentChildren;
  readonly actions: ComponentChildren;
  /** Enter in a field, and the button that continues. */
  readonly onContinue: () => void;
};

/** A step of the welcome: text at the start side, one thing to touch in the scene at the end side. */
export function WelcomeFrame(props: Props) {
  const { step, title, arrived } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived, step]);
  return (
    <main>
      <form
        class={styles.page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onContinue();
        }}
      >
        <div class={styles.side}>
          <div class={styles.head}>
            <p class={styles.name}>
              <Mark size={28} /> {t('extension_name')}
            </p>
            <StepDots step={step} />
          </div>
          <h1 class={styles.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p class={styles.lead}>{props.lead}</p>
          {props.children}
        </div>
        <section class={styles.scene} aria-labelledby="welcome-scene">
          <div class={styles.sky}>
            <h2 class={styles.sceneTitle} id="welcome-scene">
              {props.sceneTitle}
            </h2>
            <p class={styles.sceneText}>{props.sceneText}</p>
            {props.scene}
          </div>
          <div class={styles.ground}>{props.ground}</div>
        </section>
        <div class={styles.actions}>{props.actions}</div>
      </form>
    </main>
  );
}
