/** Sections of Options that an organisation has taken out, in its policy as it stands in storage; anything else hides nothing. */
export function hidesOf(policy: unknown): readonly unknown[] {
  const { hiddenSections } = Object(Object(policy).value);
  return Array.isArray(hiddenSections) ? hiddenSections : [];
}
