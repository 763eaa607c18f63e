import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { AboutSection } from '../../components/options/about/AboutSection.tsx';
import { nextWake } from '../../utils/core/tracking/next-wake.ts';
import { readDiagnostics, type Readings } from '../../utils/platform/diagnostics.ts';
import { policy } from '../../utils/ui/policy.ts';
import { reports, settings, state, view } from '../../utils/ui/store.ts';
import { dismiss } from '../../utils/ui/verbs.ts';
import { copy } from './copy.ts';
import { version } from './version.ts';

const readings = signal<Readings | null>(null);

/** The section about Limber with what is stored, and what the browser says whenever something new is stored. */
export function AboutNow() {
  const { at, zone, where, sinceIdleMs, notShown } = state.value;
  useEffect(() => void look(), [at]);
  const limber = {
    version: version(),
    lastLook: at,
    nextLook: nextWake(state.value, settings.value),
    zone,
    where,
    sinceIdleMs,
    notShown,
    decisions: view.value.decisions,
    problems: reports.value.length,
  };
  return (
    <AboutSection
      kept={reports.value}
      limber={limber}
      policyProblems={policy.value.problems}
      browser={readings.value}
      onLook={() => void look()}
      onCopy={copy}
      onDismiss={() => void dismiss('keptAside')}
    />
  );
}

async function look(): Promise<void> {
  readings.value = await readDiagnostics();
}
