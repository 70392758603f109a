import type { Programme } from '../definition/programme.ts';
import { guidedParts } from '../views/guidance-of.ts';
import type { Report } from './fault.ts';

/** Guidance stands at parts that are there, for types that are there, at most one for a part of a type. */
export function verifyGuidance(programme: Programme, report: Report): void {
  const { guidance, centreTypes } = programme;
  if (guidance === undefined) return;
  const parts = guidedParts(programme);
  const types = centreTypes.map(({ id }) => id);
  for (const [at, { of, for: meant }] of guidance.entries()) {
    const path = `guidance[${String(at)}]`;
    if (!parts.includes(of)) report(path, 'unknownSection', of);
    for (const type of meant ?? []) if (!types.includes(type)) report(path, 'unknownCentreType', type);
  }
  for (const part of parts)
    for (const type of types) {
      const held = guidance.filter((one) => one.of === part && (one.for?.includes(type) ?? true));
      if (held.length > 1) report(`guidance[${part}]`, 'duplicateId', type);
    }
}
