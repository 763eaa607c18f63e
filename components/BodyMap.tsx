import type { Region } from '../utils/core/movement/exercise.ts';
import { BODY, HEIGHT, leader, PARTS, TOP, WIDTH, type Part } from './body-parts.ts';
import styles from './BodyMap.module.css';
import { ToggleChip } from './ToggleChip.tsx';

type Props = {
  /** What the labels are together; spoken. */
  readonly label: string;
  readonly chosen: readonly Region[];
  readonly nameOf: (region: Region) => string;
  readonly onToggle: (region: Region, on: boolean) => void;
};

/**
 * A body seen from behind, whose parts can be touched and have a label each. The body never turns with the line of
 * reading, its labels do. Keyboard and screen reader meet the labels only.
 */
export function BodyMap({ label, chosen, nameOf, onToggle }: Props) {
  const isOn = (part: Part): boolean => chosen.includes(part.region);
  return (
    <fieldset class={styles.map}>
      <legend class="spoken">{label}</legend>
      <svg class={styles.body} viewBox={`${-WIDTH / 2} ${TOP} ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {PARTS.map((part) => (
          <g
            key={part.region}
            class={styles.part}
            data-on={isOn(part)}
            onClick={() => onToggle(part.region, !isOn(part))}
          >
            {BODY[part.region].map((d) => (
              <path key={d} d={d} />
            ))}
          </g>
        ))}
        <g class={styles.leaders}>
          {PARTS.map((part) => (
            <g key={part.region}>
              <path class={styles.line} d={leader(part)} />
              <circle class={styles.dot} cx={part.x} cy={part.y} r="4.5" />
            </g>
          ))}
        </g>
      </svg>
      {PARTS.map((part) => (
        <span
          key={part.region}
          class={part.side === 'start' ? styles.start : styles.end}
          style={{ '--at': (part.label - TOP) / HEIGHT }}
        >
          <ToggleChip name={nameOf(part.region)} on={isOn(part)} onToggle={(on) => onToggle(part.region, on)} />
        </span>
      ))}
    </fieldset>
  );
}
