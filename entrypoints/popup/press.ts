import type { Act } from '../../components/popup/Actions.tsx';

type Acts = typeof import('./acts.ts');

const load = (): Promise<Acts> => import('./acts.ts');

let carriedOut = Promise.resolve();

/** Carries out what was pressed, after what was pressed before it. The code for it is loaded at the first press. */
export function press(act: (acts: Acts) => Promise<void>): void {
  carriedOut = carryOut(act, carriedOut);
}

/** Carries out what needs no more than its name. */
export function pressed(act: Act): void {
  press((acts) => acts[act]());
}

async function carryOut(act: (acts: Acts) => Promise<void>, before: Promise<void>): Promise<void> {
  await before;
  try {
    await act(await load());
  } catch (error) {
    console.error('Limber: what was pressed could not be carried out.', error);
  }
}

/** Closes the popup once everything that was pressed is told. */
export async function close(): Promise<void> {
  await carriedOut;
  window.close();
}

/** A pointer over the popup may be about to press something. If the code cannot be loaded, the press tells it. */
export function expectPress(): void {
  document.addEventListener('pointerover', () => void load().catch(() => undefined), { once: true });
}
