import { useId, useRef, useState } from 'preact/hooks';
import {
  addSite,
  areFirstSites,
  FIRST_SITES,
  removeSite,
  siteRefused,
  type SiteRefused,
} from '../../../utils/core/settings/edit-sites.ts';
import { MOST_SITES } from '../../../utils/core/settings/limits.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { FieldProblem } from '../FieldProblem.tsx';
import { Part } from '../Part.tsx';
import { RemoveList } from '../RemoveList.tsx';
import styles from './MeetingSites.module.css';

type Props = { readonly sites: readonly string[]; readonly onChange: (sites: readonly string[]) => void };

/** The sites at which a tab that sounds is a call: add, take away, or go back to the first list. */
export function MeetingSites({ sites, onChange }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<SiteRefused | null>(null);
  const add = (): void => {
    const site = asciiHost(typed);
    const why = siteRefused(sites, site);
    setRefused(why);
    field.current?.focus();
    if (why !== null) return;
    onChange(addSite(sites, site));
    setTyped('');
  };
  const change = (next: readonly string[]): void => {
    setRefused(null);
    onChange(next);
  };
  const title = t('options_sites_title');
  return (
    <Part title={title} lead={t('options_sites_lead')} of="meetingSites">
      {sites.length === 0 && <p class={styles.none}>{t('options_sites_none')}</p>}
      <RemoveList
        short
        label={title}
        items={sites.map((site) => ({ id: site, text: site }))}
        whenEmpty={field}
        onRemove={(site) => change(removeSite(sites, site))}
      />
      <form
        class={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={id}>{t('options_sites_new')}</label>
        <span class={styles.row}>
          <input
            ref={field}
            id={id}
            class={styles.input}
            type="text"
            inputMode="url"
            dir="ltr"
            placeholder="meet.example.org"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            aria-invalid={refused !== null}
            aria-describedby={refused === null ? undefined : `${id}-problem`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit">{t('options_add')}</Button>
        </span>
        {refused !== null && (
          <span role="alert">
            <FieldProblem id={`${id}-problem`} text={refusedText(refused)} />
          </span>
        )}
      </form>
      {!areFirstSites(sites) && (
        <Button
          kind="quiet"
          onClick={() => {
            field.current?.focus();
            change(FIRST_SITES);
          }}
        >
          {t('options_sites_back')}
        </Button>
      )}
    </Part>
  );
}

function refusedText(why: SiteRefused): string {
  switch (why) {
    case 'wrong':
      return t('options_sites_wrong');
    case 'known':
      return t('options_sites_known');
    case 'tooMany':
      return t('options_sites_too_many', MOST_SITES);
  }
}

/** A host in letters of its own as browsers tell it; anything else as it is. */
function asciiHost(typed: string): string {
  const text = typed.trim();
  if (/^[\u0020-\u007e]*$/.test(text)) return text;
  const address = text.includes('://') ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname : text;
}
