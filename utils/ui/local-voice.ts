type Voice = { readonly lang: string; readonly localService: boolean; readonly default: boolean };

/**
 * The voice that speaks a language without leaving this computer, the system's own choice first.
 * @param language as a BCP 47 tag; what it says about a country does not matter.
 */
export function localVoice<Each extends Voice>(voices: readonly Each[], language: string): Each | null {
  const fitting = voices.filter(({ lang, localService }) => localService && primary(lang) === primary(language));
  return fitting.find((each) => each.default) ?? fitting[0] ?? null;
}

/** Some systems write `en_US`. */
const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
