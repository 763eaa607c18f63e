/** Part of Data. */
export function YoursNow() {
  return null;
}
