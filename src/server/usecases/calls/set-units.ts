import { Refusal } from '#kernel/refusal.ts';
import { takesPart } from '#procedure/application/taking-part.ts';
import { pinWords } from '#procedure/application/pin-words.zh.ts';
import { applicationStates } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { countByUnit, replaceCallUnits, unitsOfCall } from '../../storage/call-units.ts';
import { findCall, lockCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { needUnits } from './need-units.ts';

/**
 * Chooses anew which units take part in a call: more may come at any time, one that has applications stays.
 * Refuses `notFound`, `unknownUnit`, `unitHasApplications`, naming them.
 */
export const setUnits: UseCases['callUnits']['set'] = (asking, { callId, unitIds }) =>
  inTransaction(asking.db, async (tx) => {
    // Held, so that nobody begins an application with a unit that goes.
    await lockCall(tx, callId);
    if (!(await findCall(tx, callId))) throw new Refusal('notFound');
    const chosen = unitIds === null ? null : [...new Set(unitIds)];
    const names = await needUnits(tx, chosen ?? []);
    const before = await unitsOfCall(tx, callId);
    const changed = [...names].filter(([id]) => takesPart(before, id) !== takesPart(chosen, id));
    const [added, removed] = [true, false].map((now) =>
      changed.filter(([id]) => takesPart(chosen, id) === now),
    );
    const inUse = new Set((await countByUnit(tx, { callId }, applicationStates)).map(({ unitId }) => unitId));
    const kept = (removed ?? []).filter(([id]) => inUse.has(id)).map(([, name]) => name);
    if (kept.length > 0) throw new Refusal('unitHasApplications', { units: pinWords.list(kept) });
    if (changed.length === 0 && (before === null) === (chosen === null)) return {};
    await replaceCallUnits(tx, callId, chosen);
    const namesOf = (some: typeof changed | undefined): string[] => (some ?? []).map(([, name]) => name);
    const detail = { added: namesOf(added), removed: namesOf(removed), count: chosen?.length ?? names.size };
    await recordEvent(tx, asking, 'call.unitsChanged', callId, detail);
    return {};
  });
