import type { Check } from '#programme/definition/check.ts';
import { consistencyChecks } from './checks/consistency.ts';
import { materialChecks } from './checks/materials.ts';
import { organisationChecks } from './checks/organisation.ts';
import { targetChecks } from './checks/targets.ts';

export const checks = [
  ...organisationChecks,
  ...consistencyChecks,
  ...targetChecks,
  ...materialChecks,
] as const satisfies readonly Check[];
