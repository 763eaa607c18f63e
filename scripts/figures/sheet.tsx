import { render } from 'preact';
import { Figure } from '../../components/figure/Figure.tsx';
import { movementOf } from '../../utils/content/figures/load.ts';
import type { Movement } from '../../utils/core/movement/figure/movement.ts';

const asked = new URLSearchParams(location.search);
const size = Number(asked.get('size'));
const moments = (asked.get('at') ?? '').split(',').filter(Boolean).map(Number);
const asStills = asked.get('stills') === 'true';
const side = asked.get('side') === 'left' ? 'left' : asked.get('side') === 'right' ? 'right' : null;

/** The number of the first one, where they have no names. */
const from = asked.get('from');

type RowProps = { readonly id: string; readonly named: string; readonly movement: Movement };

function Row({ id, named, movement }: RowProps) {
  const times = moments.length > 0 ? moments : [0, 0.25, 0.5, 0.75].map((share) => share * movement.seconds);
  const style = { background: `var(--${asked.get('on') ?? 'stage'})`, height: `${size}px` };
  return (
    <section>
      {named}
      <div class="row">
        {asStills ? (
          <div class="tile" style={{ ...style, width: `${size * movement.stills.length}px` }}>
            <Figure id={`${id}-still`} movement={movement} seconds={() => 0} moves={false} side={side} label={id} />
          </div>
        ) : (
          times.map((time) => (
            <div key={time} class="tile" style={{ ...style, width: `${size}px` }}>
              <Figure id={`${id}-${time}`} movement={movement} seconds={() => time} moves side={side} label={id} />
            </div>
          ))
        )}
      </div>
    </section>
  );
}

const rows = await Promise.all(
  (asked.get('ids') ?? '').split(',').map(async (id) => ({ id, movement: await movementOf(id) })),
);
render(
  rows.map(({ id, movement }, index) => {
    const named = from === null ? id : String(Number(from) + index);
    return <Row key={id} id={id} named={named} movement={movement} />;
  }),
  document.body,
);
requestAnimationFrame(() => requestAnimationFrame(() => document.body.setAttribute('data-ready', '')));
