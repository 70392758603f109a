import type { OrganisationItem } from '#contract/shapes.ts';

/** Is it the organisation somebody looks for, by a part of its name, its code, or what it was called before? */
export function isSought({ name, uscc, formerNames }: OrganisationItem, wanted: string): boolean {
  const known = [{ name, uscc }, ...formerNames].map((one) => `${one.name} ${one.uscc}`);
  return known.join(' ').toLowerCase().includes(wanted.trim().toLowerCase());
}
