import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../../../utils/core/workspace/checklist.ts';
import { t } from '../../../../utils/platform/i18n.ts';

export type WalkKeys = {
  readonly onAnswer: (answer: Answer) => void;
  readonly onForward: () => void;
  readonly onBack: () => void;
};

const DIGITS: Readonly<Record<string, Answer>> = { '1': 'yes', '2': 'no', '3': 'na' };

/** The letter that answers, in the language of the page; an answer may have none. */
export function letterOf(answer: Answer): string | null {
  return answer === 'na' ? null : t(`walk_letter_${answer}`);
}

/** The digit that answers. */
export function digitOf(answer: Answer): string {
  return { yes: '1', no: '2', na: '3' }[answer];
}

/** The arrow that leads on or back in the direction the page is read in. */
export function arrowOf(way: 'forward' | 'back'): 'ArrowRight' | 'ArrowLeft' {
  const rightToLeft = document.documentElement.dir === 'rtl';
  return (way === 'forward') === rightToLeft ? 'ArrowLeft' : 'ArrowRight';
}

/**
 * 1, 2 and 3 or letters answer, arrows go on and back, while the focus is in the walk or nowhere. A field keeps its
 * keys, and so does whatever else has the focus.
 */
export function useWalkKeys(root: RefObject<HTMLElement | null>, keys: WalkKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const taken = event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey;
      const { target } = event;
      const inside = target === document.body || (target instanceof Node && (root.current?.contains(target) ?? false));
      if (taken || !inside || !act(event, latest.current)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function act({ key, code }: KeyboardEvent, { onAnswer, onForward, onBack }: WalkKeys): boolean {
  const answer = answerOf(key, code);
  if (answer !== null) onAnswer(answer);
  else if (key === arrowOf('forward')) onForward();
  else if (key === arrowOf('back')) onBack();
  else return false;
  return true;
}

/** By what the key writes, and for digits by where it is: some layouts write signs there. */
function answerOf(key: string, code: string): Answer | null {
  const letter = key.toLocaleLowerCase();
  if (letter === letterOf('yes')?.toLocaleLowerCase()) return 'yes';
  if (letter === letterOf('no')?.toLocaleLowerCase()) return 'no';
  return DIGITS[key] ?? DIGITS[/^Digit(\d)$/.exec(code)?.[1] ?? ''] ?? null;
}
