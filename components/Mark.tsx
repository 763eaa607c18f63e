import styles from './Mark.module.css';
import { onCircle, spanned, spine } from './spine.ts';

const CENTRE = 8;
const RADIUS = 5.7;
const THIN = 1.2;
const THICK = 3.2;
const HEAD = 2.3;
const GAP = 0.75;
/** The ring at 90 % of its 313 degrees, turned so that the head is on top. */
const TURN = 58;
const HEAD_AT = TURN + 313 * 0.9;

const [HEAD_X, HEAD_Y] = onCircle(CENTRE, RADIUS, HEAD_AT);
const SPINE = spine(CENTRE, RADIUS, TURN, HEAD_AT - spanned(HEAD + GAP + THICK / 2, RADIUS), THIN, THICK);

/** Limber's mark: a head and a bent spine. On a scene the spine takes the text colour. `size` in CSS pixels. */
export function Mark({ size = 20, onScene = false }: { readonly size?: number; readonly onScene?: boolean }) {
  return (
    <svg
      class={onScene ? styles.onScene : styles.mark}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={SPINE} />
      <circle class={styles.head} cx={HEAD_X} cy={HEAD_Y} r={HEAD} />
    </svg>
  );
}
