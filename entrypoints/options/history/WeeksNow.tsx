/** Part of History. */
export function WeeksNow() {
  return null;
}
