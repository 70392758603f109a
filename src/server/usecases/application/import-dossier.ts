import { basename } from 'node:path';
import type { AnswerInput } from '#contract/shapes.ts';
import { Refusal } from '#kernel/refusal.ts';
import { takeApart } from '#procedure/application/assemble-dossier.ts';
import type { Dossier, EvidenceLink } from '#programme/answers/dossier.ts';
import type { Asking } from '../../context.ts';
import type { DossierInHand } from '../../dossier/dossier-in-hand.ts';
import { importWords } from '../../dossier/import-words.zh.ts';
import { newId } from '../../new-id.ts';
import { frozenNotice } from '../../notices/frozen-notice.ts';
import { findCall } from '../../storage/calls.ts';
import {
  evidenceWithIds,
  insertAnswers,
  insertBroughtEvidence,
  notePictures,
  type BroughtEvidence,
} from '../../storage/import-content.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { insertLinks, type Link } from '../../storage/links.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';
import { beginApplication } from './begin-application.ts';
import { storableValue } from './storable-value.ts';

/**
 * A dossier becomes an application of one's organisation, in draft; nothing it says is left out. Its evidence keeps
 * its ids where they are free here. Out: the application's id.
 * Refuses `badInput` for a dossier of another notice or year, and as `beginApplication` does.
 */
export async function importDossier(asking: Asking, callId: string, inHand: DossierInHand): Promise<string> {
  const { dossier, pictures } = inHand;
  const { versions, recommendation } = dossier;
  const bringer = { personId: asking.actor.personId, now: asking.clock() };
  return inTransaction(asking.db, async (tx) => {
    await needSameNotice(tx, callId, dossier);
    const imported = { ...(versions && { versions }), ...(recommendation && { recommendation }) };
    const { centreType } = dossier;
    const id = await beginApplication(tx, asking, { callId, centreType, imported });
    const organisationId = asking.actor.organisationId ?? '';
    await insertAnswers(tx, id, storable(dossier), bringer);
    const { ids, brought } = await evidenceToBring(tx, organisationId, inHand);
    await insertBroughtEvidence(tx, organisationId, brought, bringer);
    await insertLinks(tx, id, linksByTarget(dossier, ids));
    await notePictures(tx, organisationId, pictures);
    await recordEvent(tx, asking, 'import.made', id, { callId, count: dossier.evidence.length });
    return id;
  });
}

async function needSameNotice(tx: Db, callId: string, dossier: Dossier): Promise<void> {
  const call = await findCall(tx, callId);
  if (!call) throw new Refusal('notFound');
  const notice = await frozenNotice(tx, callId);
  const year = dossier.year ?? notice.year;
  if (dossier.notice === call.noticeId && year === call.year) return;
  const own = `${dossier.notice} ${String(year)}`;
  const wanted = `${call.noticeId} ${String(call.year)}`;
  throw new Refusal('badInput', { problems: importWords.otherNotice(own, wanted) });
}

const storable = (dossier: Dossier): [string, AnswerInput][] =>
  takeApart(dossier).map(({ leaf, value }) => [leaf, storableValue(value)]);

/** An id that can stand in an address and a path. */
const plainId = /^[A-Za-z0-9_-]{1,60}$/u;

/** Which evidence is new here, and under which id each piece of the dossier is known from now on. */
async function evidenceToBring(tx: Db, organisationId: string, { dossier, files }: DossierInHand) {
  const taken = new Map(
    (
      await evidenceWithIds(
        tx,
        dossier.evidence.map((evidence) => evidence.id),
      )
    ).map((row) => [row.id, row]),
  );
  const ids = new Map<string, string>();
  const brought: BroughtEvidence[] = [];
  for (const { id, file, title } of dossier.evidence) {
    const stored = files.get(file);
    if (!stored) throw new Refusal('badInput', { problems: importWords.noFile(file) });
    const there = taken.get(id);
    const own = there?.organisationId === organisationId && there.removedAt === null;
    if (own && there.hash === stored.hash && there.title === title) {
      ids.set(id, id);
      continue;
    }
    const free = there === undefined && plainId.test(id) ? id : newId();
    ids.set(id, free);
    brought.push({ id: free, hash: stored.hash, title, fileName: basename(file) });
  }
  return { ids, brought };
}

function linksByTarget({ evidence }: Dossier, ids: ReadonlyMap<string, string>): Map<string, Link[]> {
  const byTarget = new Map<string, (EvidenceLink & { evidenceId: string })[]>();
  for (const { id, links } of evidence)
    for (const link of links) {
      const own = byTarget.get(link.target) ?? [];
      own.push({ ...link, evidenceId: ids.get(id) ?? id });
      byTarget.set(link.target, own);
    }
  return new Map(
    [...byTarget].map(([target, links]) => [
      target,
      links.sort((a, b) => a.order - b.order).map(({ evidenceId, pages }) => ({ evidenceId, pages })),
    ]),
  );
}
