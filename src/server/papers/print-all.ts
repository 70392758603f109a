import type { Asking } from '../context.ts';
import type { ApplicationRow } from '../storage/applications.ts';
import { findOrganisation } from '../storage/organisations.ts';
import { printPack } from './print-pack.ts';
import { printableFor } from './printable.ts';
import { joiner } from './renderers.ts';

/** The print packs of several applications as one PDF, a single copy each, in the order given. There must be one at least. */
export async function printAll(asking: Asking, rows: readonly ApplicationRow[]): Promise<Uint8Array> {
  const packs: { bytes: Uint8Array; pages: 'all' }[] = [];
  for (const row of rows) {
    const printable = await printableFor(asking, asking.actor, row);
    const unit = await findOrganisation(asking.db, row.unit_id);
    const bytes = await printPack(asking, printable, { unit: unit?.name ?? '', copies: 1 });
    packs.push({ bytes, pages: 'all' });
  }
  return joiner.join(packs);
}
