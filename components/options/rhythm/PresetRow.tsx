import { useId, useState } from 'preact/hooks';
import { PRESET_FACTS } from '../../../utils/content/preset-facts.ts';
import { confidenceKey, presetKey } from '../../../utils/content/page-keys.ts';
import type { Preset } from '../../../utils/core/settings/presets.ts';
import type { Cue } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { DOWN, UP } from '../../icons.ts';
import { Radio } from '../Radio.tsx';
import { Sources } from '../Sources.tsx';
import styles from './PresetRow.module.css';
import { Strip } from './Strip.tsx';

type Props = {
  readonly preset: Preset;
  /** The cues it would bring; for "my own" those of the person. */
  readonly cues: readonly Cue[];
  readonly group: string;
  readonly chosen: boolean;
  /** Without its 100 minutes, where the rhythm is drawn beside the rows. */
  readonly bare?: boolean;
  /** Id of the sentence that says why none can be chosen. */
  readonly locked?: string | undefined;
  readonly onChoose: () => void;
};

/** One rhythm: what it does, its first 100 minutes, and what it rests on. */
export function PresetRow({ preset, cues, group, chosen, bare = false, locked, onChoose }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const name = t(presetKey(preset.id, 'name'));
  const { confidence: sure, sources } = PRESET_FACTS[preset.id];
  const confidence = t(confidenceKey(sure));
  return (
    <div class={styles.row} data-chosen={chosen} data-bare={bare}>
      <div class={styles.choice}>
        <Radio
          id={`${id}-radio`}
          group={group}
          checked={chosen}
          labelledBy={`${id}-name`}
          describedBy={[`${id}-text`, !bare && `${id}-strip`, locked].filter(Boolean).join(' ')}
          disabled={locked !== undefined}
          onChoose={onChoose}
        />
        <label class={styles.words} for={`${id}-radio`}>
          <span class={styles.name} id={`${id}-name`}>
            {name}
          </span>
          <span class={styles.text} id={`${id}-text`}>
            {t(presetKey(preset.id, 'text'))}
          </span>
        </label>
        {!bare && <Strip cues={cues} id={`${id}-strip`} />}
      </div>
      {sources.length === 0 ? (
        <p class={styles.plain}>{confidence}</p>
      ) : (
        <button
          type="button"
          class={styles.chip}
          aria-expanded={open}
          aria-controls={`${id}-sources`}
          aria-label={t('options_sources_of', confidence, name)}
          onClick={() => setOpen(!open)}
        >
          {confidence}
          <Icon of={open ? UP : DOWN} size={16} />
        </button>
      )}
      <div class={styles.sources} id={`${id}-sources`} hidden={!open}>
        <Sources ids={sources} />
      </div>
    </div>
  );
}
