import { render } from 'preact';
import { Diagram } from '../../components/options/workspace/Diagram.tsx';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import { diagramOf } from '../../utils/content/diagrams/load.ts';

const asked = new URLSearchParams(location.search);
const ids = (asked.get('ids') ?? '').split(',').filter(Boolean);
const width = `${asked.get('size') ?? 600}px`;
const units = asked.get('units') === 'imperial' ? 'imperial' : 'metric';
document.documentElement.dir = asked.get('rtl') === 'true' ? 'rtl' : 'ltr';

const drawn = await Promise.all(
  CHECKLIST.filter(({ id }) => ids.length === 0 || ids.includes(id)).map(async ({ id }) => ({
    id,
    diagram: await diagramOf(id),
  })),
);
render(
  drawn.map(
    ({ id, diagram }) =>
      diagram && (
        <section key={id} style={{ width }}>
          <h2>{id}</h2>
          <Diagram diagram={diagram} units={units} title={id} />
        </section>
      ),
  ),
  document.body,
);
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    for (const section of document.querySelectorAll('section')) {
      for (const picture of section.querySelectorAll('svg[role=img]')) complain(section.innerText, picture);
    }
    document.body.setAttribute('data-ready', '');
  }),
);

/** Says which words leave their picture or run into each other, as the browser measures them. */
function complain(name: string, picture: Element): void {
  const frame = picture.getBoundingClientRect();
  const texts = [...picture.querySelectorAll('text')].map((text) => ({
    words: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  for (const [index, { words, box }] of texts.entries()) {
    if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) {
      console.error(`${name.split('\n')[0]}: "${words}" leaves the picture`);
    }
    for (const other of texts.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // The boxes of lines of one label reach into each other where no letter does.
      if (across > 0 && down > box.height * 0.3) {
        console.error(`${name.split('\n')[0]}: "${words}" runs into "${other.words}"`);
      }
    }
  }
}
