import type { Units } from '../../../../utils/core/workspace/amount.ts';
import { Diagram } from '../Diagram.tsx';
import type { Picture } from './use-pictures.ts';
import styles from './WalkPicture.module.css';

type Props = { readonly picture: Picture | 'loading' | null; readonly units: Units; readonly title: string };

/** The picture of a question; its place is kept while it comes, and given up where there is none. */
export function WalkPicture({ picture, units, title }: Props) {
  if (picture === null) return null;
  if (picture === 'loading') return <div class={styles.coming} data-panels={0} />;
  return (
    <div class={styles.picture} data-panels={picture.panels.length}>
      <Diagram diagram={picture} units={units} title={title} />
    </div>
  );
}
