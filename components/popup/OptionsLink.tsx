import type { ComponentChildren } from 'preact';

type Props = { readonly section: string; readonly children: ComponentChildren };

/** A link to the section of Options where something is changed. */
export function OptionsLink({ section, children }: Props) {
  return (
    <a href={`/options.html#${section}`} target="_blank">
      {children}
    </a>
  );
}
