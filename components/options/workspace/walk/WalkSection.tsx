import { useState } from 'preact/hooks';
import type { CheckWords } from '../../../../utils/content/words/check-words.ts';
import type { Units } from '../../../../utils/core/workspace/amount.ts';
import type { Answer, CheckItem } from '../../../../utils/core/workspace/checklist.ts';
import type { CauseWeights } from '../../../../utils/core/workspace/next-fix.ts';
import {
  beginWalk,
  givenIn,
  nextLook,
  saidBefore,
  stepped,
  walkThroughAll,
} from '../../../../utils/core/workspace/walk.ts';
import type { Workspace } from '../../../../utils/core/workspace/workspaces.ts';
import { plural, t } from '../../../../utils/platform/i18n.ts';
import { dateOf } from '../../../../utils/platform/i18n-calendar.ts';
import { Button } from '../../../Button.tsx';
import { aboutText } from './about-text.ts';
import { usePictures, type PictureOf } from './use-pictures.ts';
import { WalkEnd } from './WalkEnd.tsx';
import { WalkStep } from './WalkStep.tsx';

type Props = {
  readonly items: readonly CheckItem[];
  readonly words: Readonly<Record<string, CheckWords>>;
  readonly workspace: Workspace;
  readonly weights: CauseWeights;
  readonly units: Units;
  readonly pictureOf: PictureOf;
  /** The moment it is, epoch ms. */
  readonly now: () => number;
  readonly onAnswer: (item: string, answer: Answer) => void;
  readonly onFixed: (item: string) => void;
};

/** The checklist as a walk: one question at a time, and at its end what it came to. */
export function WalkSection({ items, words, workspace, weights, units, pictureOf, now, onAnswer, onFixed }: Props) {
  const { answers } = workspace;
  const [walk, setWalk] = useState(() => beginWalk(items, workspace, now()));
  const item = walk.items[walk.at];
  const picture = usePictures(item, walk.items[walk.at + 1], pictureOf);
  const text = item && words[item.id];
  const step = (by: 1 | -1): void => setWalk((before) => stepped(before, by));
  if (item !== undefined && text !== undefined) {
    const given = givenIn(walk, answers, item.id);
    return (
      <WalkStep
        key={`${walk.begunAt} ${item.id}`}
        item={item}
        words={text}
        way={{ done: walk.items.map(({ id }) => givenIn(walk, answers, id) !== null), at: walk.at }}
        about={walk.at === 0 && given === null ? aboutText(walk.items.length, items.length) : null}
        before={saidBefore(walk, answers, item.id)}
        given={given}
        picture={picture}
        units={units}
        onAnswer={(answer) => {
          // What was fixed a moment ago is a yes already, and is to be asked again.
          if (given?.answer !== answer) onAnswer(item.id, answer);
          if (answer !== 'no') step(1);
        }}
        onFixed={() => onFixed(item.id)}
        onForward={() => step(1)}
        onBack={walk.at > 0 ? () => step(-1) : null}
      />
    );
  }
  const rest = beginWalk(items, workspace, now());
  const left = rest.items.length;
  const next = nextLook(items, workspace);
  const nothing = walk.items.length === 0;
  const kept = nothing && next !== null ? t('walk_nothing_text', dateOf(next)) : t('walk_end_text');
  return (
    <WalkEnd
      title={t(nothing ? 'walk_nothing_title' : 'walk_end_title')}
      text={left > 0 ? plural('walk_skipped', left) : kept}
      items={items}
      words={words}
      workspace={workspace}
      weights={weights}
    >
      {left > 0 ? (
        <Button kind="primary" size="tall" onClick={() => setWalk(rest)}>
          {t('walk_skipped_now')}
        </Button>
      ) : (
        <Button size="tall" onClick={() => setWalk(walkThroughAll(items, now()))}>
          {t('walk_all')}
        </Button>
      )}
    </WalkEnd>
  );
}
