import type { api } from '../../../api.ts';

/** An organisation that chose this unit, with those that claim the same code. */
export type UnitOrganisation = Awaited<ReturnType<typeof api.recommending.organisations>>[number];
