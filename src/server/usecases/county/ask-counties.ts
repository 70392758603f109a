import { awaitsCounty } from '#procedure/application/county.ts';
import type { Asking } from '../../context.ts';
import { findApplication } from '../../storage/applications.ts';
import { assignCounties } from '../../storage/county-opinions.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';
import { countyStandingOf } from './county-cases.ts';

/** Puts applications of a unit – all, or one – before their counties as they lie now, and asks those whose turn it is. */
export async function placeBeforeCounties(
  tx: Db,
  asking: Asking,
  unitId: string,
  only: string | null = null,
): Promise<void> {
  for (const { id, officeId } of await assignCounties(tx, unitId, only))
    if (officeId !== null) await askCounty(tx, asking, id);
}

/** Asks the county, where it comes first, the sealed papers are there and it has not spoken: told to it in the transaction. */
export async function askCounty(tx: Db, asking: Asking, applicationId: string): Promise<void> {
  const row = await findApplication(tx, applicationId);
  if (row?.state !== 'sealed' || row.county_id === null) return;
  if (awaitsCounty(await countyStandingOf(tx, row)))
    await recordEvent(tx, asking, 'county.asked', applicationId);
}
