import { useEffect, useState } from 'preact/hooks';
import { diagramOf } from '../../../utils/content/diagrams/load.ts';
import type { DiagramKey } from '../../../utils/content/diagram-keys.ts';
import type { Units } from '../../../utils/core/workspace/amount.ts';
import type { CheckItem } from '../../../utils/core/workspace/checklist.ts';
import type { Diagram as Drawn } from '../../../utils/core/workspace/diagram.ts';
import { Diagram } from './Diagram.tsx';

type Props = { readonly item: CheckItem; readonly units: Units; readonly title: string };

/** The picture of a question, loaded when it is first shown. */
export function ItemDiagram({ item: { id }, units, title }: Props) {
  const [diagram, setDiagram] = useState<Drawn<DiagramKey> | null>(null);
  useEffect(() => {
    let shown = true;
    const load = async (): Promise<void> => {
      try {
        const found = await diagramOf(id);
        if (shown) setDiagram(found);
      } catch (error) {
        // Part of the extension; without it the words still say all of it.
        console.error('Limber: a picture could not be loaded.', error);
      }
    };
    void load();
    return () => {
      shown = false;
    };
  }, [id]);
  return diagram && <Diagram diagram={diagram} units={units} title={title} />;
}
