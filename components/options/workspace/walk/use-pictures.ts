import { useEffect, useState } from 'preact/hooks';
import type { DiagramKey } from '../../../../utils/content/diagram-keys.ts';
import type { CheckItem } from '../../../../utils/core/workspace/checklist.ts';
import type { Diagram } from '../../../../utils/core/workspace/diagram.ts';

export type Picture = Diagram<DiagramKey>;
/** Gives the picture of a question, `null` if there is none or it cannot be read. */
export type PictureOf = (item: CheckItem) => Promise<Picture | null>;

/** The picture of a question; the next one is fetched meanwhile, so that it is there when its turn comes. */
export function usePictures(
  item: CheckItem | undefined,
  next: CheckItem | undefined,
  pictureOf: PictureOf,
): Picture | 'loading' | null {
  const [known, setKnown] = useState<ReadonlyMap<string, Picture | null>>(new Map());
  useEffect(() => {
    let wanted = true;
    const fetchBoth = async (): Promise<void> => {
      for (const each of [item, next]) {
        if (each === undefined || known.has(each.id)) continue;
        const picture = await pictureOf(each);
        if (wanted) setKnown((before) => new Map(before).set(each.id, picture));
      }
    };
    void fetchBoth();
    return () => {
      wanted = false;
    };
  }, [item?.id]);
  return item === undefined ? null : (known.get(item.id) ?? (known.has(item.id) ? null : 'loading'));
}
