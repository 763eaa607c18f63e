/** Asks until the answer is neither `null` nor `false`; fails with what was waited for, after `most` ms. */
export async function until<T>(
  what: string,
  ask: () => T | null | false | Promise<T | null | false>,
  most = 15_000,
): Promise<T> {
  const end = Date.now() + most;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await pause(100);
  }
}

/** Lets real time pass, ms. */
export function pause(ms: number): Promise<void> {
  return new Promise((later) => {
    setTimeout(later, ms);
  });
}
