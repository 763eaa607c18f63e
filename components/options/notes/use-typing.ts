import { useEffect, useRef, useState } from 'preact/hooks';

/** What is being typed into a field. */
type Typing = {
  readonly value: string;
  /** What was typed last cannot be taken; what was in force before still is. */
  readonly refused: boolean;
  readonly onInput: (typed: string) => void;
  /** The field was left, or Enter pressed. */
  readonly onChange: (typed: string) => void;
};

/**
 * Keeps what is typed in the field until it is taken, whatever is drawn meanwhile; what cannot be taken stays to be put
 * right. A page that is closed while somebody types takes what stands there.
 * @param shown what is in force
 * @param take takes what was typed, or refuses it by returning `false`
 */
export function useTyping(shown: string, take: (typed: string) => boolean): Typing {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const latest = useRef({ draft, take });
  latest.current = { draft, take };
  useEffect(() => {
    const keep = (): void => {
      const typing = latest.current;
      if (typing.draft !== null) typing.take(typing.draft);
    };
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return {
    value: draft ?? shown,
    refused,
    onInput: (typed) => {
      latest.current = { draft: typed, take };
      setDraft(typed);
    },
    onChange: (typed) => {
      const taken = take(typed);
      latest.current = { draft: taken ? null : typed, take };
      setRefused(!taken);
      setDraft(taken ? null : typed);
    },
  };
}
