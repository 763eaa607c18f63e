import { walkMinutes } from '../../../../utils/core/workspace/walk.ts';
import { plural, t } from '../../../../utils/platform/i18n.ts';

/** How long a walk takes, and what it leaves out: "7 are answered already. About a minute." */
export function aboutText(questions: number, all: number): string {
  const minutes = walkMinutes(questions);
  const takes = minutes === 0 ? t('walk_about_less') : plural('walk_about', minutes);
  return questions === all ? takes : `${plural('walk_already', all - questions)} ${takes}`;
}
