/** Part of History. */
export function InsightsNow() {
  return null;
}
