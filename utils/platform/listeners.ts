/**
 * A listener that hands its promise to the browser, which then knows of pending work: Firefox waits for it before it
 * stops the background. The types of events know of no promise.
 */
export function pending<Given extends readonly unknown[]>(
  listener: (...given: Given) => Promise<void> | undefined,
): (...given: Given) => unknown {
  return listener;
}
