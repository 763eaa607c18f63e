import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Message } from '../../components/Message.tsx';
import { t } from '../../utils/platform/i18n.ts';
import { reportFailure } from '../../utils/platform/reports.ts';

type Props = { readonly load: () => Promise<ComponentType> };

/** A section that is loaded when it is opened: its charts weigh more than all the others together. */
export function Later({ load }: Props) {
  const loaded = useSignal<{ readonly Section: ComponentType } | 'failed' | null>(null);
  // Not after the first picture: what was loaded ahead is in it.
  useLayoutEffect(() => {
    let wanted = true;
    const open = async (): Promise<void> => {
      try {
        const Section = await load();
        if (wanted) loaded.value = { Section };
      } catch (error) {
        if (wanted) loaded.value = 'failed';
        await reportFailure('section', error, Date.now());
      }
    };
    void open();
    return () => {
      wanted = false;
    };
  }, [load, loaded]);
  if (loaded.value === null) return null;
  if (loaded.value === 'failed') return <Message kind="problem" title={t('options_not_loaded')} />;
  const { Section } = loaded.value;
  return <Section />;
}
