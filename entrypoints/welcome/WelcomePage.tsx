import { PolicyContext } from '../../components/options/locks.ts';
import type { Help } from '../../components/welcome/NotificationHelp.tsx';
import { policy } from '../../utils/ui/policy.ts';
import { EndStep } from './EndStep.tsx';
import { HaveStep } from './HaveStep.tsx';
import { step } from './step.ts';
import { WantStep } from './WantStep.tsx';
import { WorkStep } from './WorkStep.tsx';

/** The welcome: how the person works, what they want from it, what they have, and a first movement at the end. */
export function WelcomePage({ help }: { readonly help: Help }) {
  return (
    <PolicyContext.Provider value={policy.value.value}>
      <Step help={help} />
    </PolicyContext.Provider>
  );
}

function Step({ help }: { readonly help: Help }) {
  const { now, arrived } = step.value;
  switch (now) {
    case 1:
      return <WorkStep arrived={arrived} />;
    case 2:
      return <WantStep arrived={arrived} />;
    case 3:
      return <HaveStep arrived={arrived} />;
    case 4:
      return <EndStep arrived={arrived} help={help} />;
  }
}
