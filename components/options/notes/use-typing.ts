import { useState } from 'preact/hooks';

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
 * right.
 * @param shown what is in force
 * @param take takes what was typed, or refuses it by returning `false`
 */
export function useTyping(shown: string, take: (typed: string) => boolean): Typing {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  return {
    value: draft ?? shown,
    refused,
    onInput: setDraft,
    onChange: (typed) => {
      const taken = take(typed);
      setRefused(!taken);
      setDraft(taken ? null : typed);
    },
  };
}
