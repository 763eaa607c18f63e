import { duration, t } from '../../utils/platform/i18n.ts';
import { length, place, stepNow, steps } from '../break/guide.ts';
import { timer } from '../break/lengths.ts';
import { isWhole, overTitle } from '../break/over-title.ts';
import { stage } from '../break/stage.ts';
import { nameOf, words } from '../break/words.ts';
import { startSeconds } from '../../utils/core/movement/start-length.ts';
import { first } from './first.ts';

/** What the scene of the first movement says now. */
type FirstWords = { readonly title: string; readonly text: string; readonly said: string; readonly time: string };

/** Before it begins its name, then the step now, at the end what was done. */
export function firstWords(): FirstWords {
  const exercise = first.value;
  const { value } = stage;
  if (exercise === null) return { title: t('welcome_first_none'), text: '', said: '', time: '' };
  const name = nameOf(exercise.id);
  if (value.stage === 'over') {
    const title = overTitle(value);
    return { title, text: t(isWhole(value) ? 'welcome_first_done' : 'welcome_first_left'), said: title, time: '' };
  }
  const slot = steps.value[stepNow.value];
  if (value.stage !== 'guide' || slot === undefined) {
    const time = duration(startSeconds(exercise, []) * 1000);
    return { title: name, text: t('welcome_first_text'), said: '', time };
  }
  const own = words.value[exercise.id]?.steps[slot.step];
  const title = own?.title ?? name;
  const said = t('break_announce', name, slot.step + 1, slot.of, title);
  return { title, text: own?.detail ?? '', said, time: timer(length.value - place.value) };
}
