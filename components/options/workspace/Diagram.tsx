import { useId, useMemo } from 'preact/hooks';
import type { DiagramKey } from '../../../utils/content/diagram-keys.ts';
import { drawing } from '../../../utils/core/movement/figure/drawing.ts';
import type { Units } from '../../../utils/core/workspace/amount.ts';
import type { Diagram as Drawn, Panel, Verdict } from '../../../utils/core/workspace/diagram.ts';
import { stillOf } from '../../../utils/core/workspace/diagram.ts';
import { marksOf } from '../../../utils/core/workspace/diagram-marks.ts';
import { textBox } from '../../../utils/core/workspace/diagram-text.ts';
import { t } from '../../../utils/platform/i18n.ts';
import figure from '../../figure/Figure.module.css';
import { Gradients } from '../../figure/Gradients.tsx';
import { Paths } from '../../figure/Paths.tsx';
import { amountText } from './amount-text.ts';
import styles from './Diagram.module.css';

type Props = {
  readonly diagram: Drawn<DiagramKey>;
  /** What lengths are said in. */
  readonly units: Units;
  /** What the picture is about, spoken first. */
  readonly title: string;
};

/** The width of one picture in its own units. */
const WIDTH = 120;
const HEIGHT = 100;

/** A question of the checklist as a picture of the person at their desk, or two that are to be compared. */
export function Diagram({ diagram: { panels, height = HEIGHT }, units, title }: Props) {
  return (
    <div class={styles.diagram}>
      <div class={styles.panels}>
        {panels.map((panel, index) => (
          <OnePanel key={index} panel={panel} height={height} units={units} title={title} />
        ))}
      </div>
    </div>
  );
}

type PanelProps = Omit<Props, 'diagram'> & { readonly panel: Panel<DiagramKey>; readonly height: number };

function OnePanel({ panel, height, units, title }: PanelProps) {
  const id = useId();
  const scenes = useMemo(() => {
    return [...(panel.also ?? []), panel].map((scene) => ({
      shapes: drawing(stillOf(scene), 0),
      upright: scene.upright,
    }));
  }, [panel]);
  const { strokes, labels } = useMemo(() => marksOf(panel), [panel]);
  const texts = labels.map(({ say, amount }) => (amount ? t(say, amountText(amount, units)) : t(say)));
  const verdict = panel.verdict && verdictText(panel.verdict);
  const spoken = [...(verdict === undefined ? [] : [verdict]), ...texts].join('. ');
  return (
    <figure class={styles.panel}>
      <div class={styles.frame}>
        <svg
          class={`${figure.figure} ${styles.picture}`}
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={t('diagram_spoken', title, spoken)}
        >
          <Gradients id={id} />
          {panel.floor !== undefined && (
            <rect class={styles.floor} y={panel.floor} width={WIDTH} height={height - panel.floor} />
          )}
          {scenes.map(({ shapes, upright }, index) => (
            <g key={index} class={upright && styles.upright}>
              <Paths id={id} shapes={shapes} />
            </g>
          ))}
          {strokes.map(({ look, points }, index) => (
            <polyline key={index} class={styles[look]} points={points.join(' ')} />
          ))}
          {labels.map((label, index) =>
            textBox(label, label.at, texts[index] ?? '').lines.map(({ text, x, y, drop, anchor }, line) => (
              <text
                key={`${index} ${line}`}
                class={`${styles.text} ${styles[anchor]} ${label.strong ? styles.strong : ''}`}
                x={x}
                y={y}
                dy={`${drop}em`}
              >
                {text}
              </text>
            )),
          )}
        </svg>
      </div>
      {panel.verdict && (
        <figcaption class={`${styles.verdict} ${styles[panel.verdict]}`}>
          <Sign verdict={panel.verdict} />
          {verdict}
        </figcaption>
      )}
    </figure>
  );
}

/** A tick in a circle, or a slanted cross in a square corner-up: told apart without colour. */
function Sign({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
      {verdict === 'fits' ? <circle cx="10" cy="10" r="9" /> : <path d="M10 .8 19.2 10 10 19.2.8 10Z" />}
      <path
        class={styles.stroke}
        d={verdict === 'fits' ? 'm5.8 10.4 2.9 2.9 5.6-6.2' : 'm7.4 7.4 5.2 5.2m0-5.2-5.2 5.2'}
      />
    </svg>
  );
}

function verdictText(verdict: Verdict): string {
  return t(verdict === 'fits' ? 'diagram_fits' : 'diagram_works_against');
}
