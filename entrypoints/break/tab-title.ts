import { effect } from '@preact/signals';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { t } from '../../utils/platform/i18n.ts';
import { length, place, stepNow, steps } from './guide.ts';
import { timer } from './lengths.ts';
import { stage } from './stage.ts';

/** Shows the time that is left in the tab's title while the person walks, so that the page can be left alone. */
export function followTitle(): () => void {
  return effect(() => {
    const exercise = steps.value[stepNow.value]?.exerciseId;
    const walks = EXERCISES.some(({ id, kind }) => id === exercise && kind === 'walk');
    const on = stage.value.stage === 'guide' && walks;
    document.title = on ? t('break_walk_title', timer(length.value - place.value)) : t('break_title');
  });
}
