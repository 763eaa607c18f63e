/** Part of Data. */
export function ShareNow() {
  return null;
}
