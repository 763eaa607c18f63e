import { SOURCES } from '../../utils/content/sources.ts';
import styles from './Sources.module.css';

/** Titles of sources, linked where there is a page. Ids without an entry are left out. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const known = ids.flatMap((id) => {
    const source = SOURCES[id];
    return source ? [{ id, ...source }] : [];
  });
  return (
    <ul class={styles.list}>
      {known.map(({ id, title, url }) => (
        <li key={id}>
          {url === undefined ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
