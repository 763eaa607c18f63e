/** Part of History. */
export function TodayNow() {
  return null;
}
