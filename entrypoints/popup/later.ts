import { useEffect, useState } from 'preact/hooks';
import type { Notices } from '../../components/popup/Notices.tsx';

/** The notices' component, loaded once there is one: most openings have none. `null` until then. */
export function useNotices(wanted: boolean): typeof Notices | null {
  const [loaded, setLoaded] = useState<{ readonly part: typeof Notices } | null>(null);
  useEffect(() => {
    if (wanted) void load();
    async function load(): Promise<void> {
      const { Notices: part } = await import('../../components/popup/Notices.tsx');
      setLoaded({ part });
    }
  }, [wanted]);
  return wanted ? (loaded?.part ?? null) : null;
}
