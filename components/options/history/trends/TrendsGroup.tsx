import type { ComponentChildren } from 'preact';
import { type Span, SPANS } from '../../../../utils/core/history/spans.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { Segmented } from '../../../Segmented.tsx';
import { Group } from '../../Group.tsx';

type Props = { readonly span: Span; readonly onSpan: (span: Span) => void; readonly children: ComponentChildren };

/** Charts that look as far back as is chosen. */
export function TrendsGroup({ span, onSpan, children }: Props) {
  return (
    <Group title={t('history_trend_title')}>
      <Segmented
        label={t('history_trend_span')}
        options={SPANS.map((value) => ({ value, label: t(`history_trend_span_${value}`) }))}
        value={span}
        onChange={onSpan}
      />
      {children}
    </Group>
  );
}
