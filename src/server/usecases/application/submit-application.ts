import { missingGlyphs } from '#papers/pdf/missing-glyphs.ts';
import { Refusal } from '#kernel/refusal.ts';
import { applicationPapers } from '#programme/views/papers.ts';
import { receiptNumber } from '#procedure/application/receipt-number.ts';
import { permissionsOn } from '#procedure/application/relation.ts';
import { graceEnd } from '#procedure/application/stage-deadline.ts';
import { decideSubmission } from '#procedure/application/submit.ts';
import { needTakesPart } from '#procedure/application/taking-part.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import { isWorkingDay } from '../../calendar.ts';
import type { Asking } from '../../context.ts';
import { paperIds } from '../../dossier/application-paper.ts';
import { buildDossier, type BuiltDossier } from '../../dossier/build-dossier.ts';
import { judgeApplication } from '../../dossier/judge-application.ts';
import { paperLabels } from '../../dossier/paper-words.zh.ts';
import { picturesOf } from '../../dossier/pictures-of.ts';
import { needSettable } from '../../papers/paper-size.ts';
import { needPicturesToFit } from '../../papers/printable.ts';
import { queueBook } from '../../papers/queue-book.ts';
import { forgetOrigin, originOf } from '../../notices/notice-of-application.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { countNumbered, standingOf, updateApplications } from '../../storage/applications.ts';
import { unitsOfCall } from '../../storage/call-units.ts';
import { findCall, lockCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';
import { noteSubmittedEvidence } from '../../storage/submitted-evidence.ts';
import { insertVersion, listVersions } from '../../storage/versions.ts';
import { receiptOf } from './read-receipt.ts';
import { needStageOpen } from '../calls/need-stage-open.ts';
import { placeBeforeCounties } from '../county/ask-counties.ts';
import { answerPins } from '../pins/answer-pins.ts';
import { lockOwn } from './visible-to-applicant.ts';

/**
 * Submits an application: the dossier as it stands becomes a version, and the receipt comes at once; its papers follow
 * as a job that is enqueued in the same transaction.
 * Refuses `notFound`, `notPermitted`, `stateForbids`, `deadlinePassed`, `unitTakesNoPart`, what `decideSubmission` refuses, `paperTooLarge`, `glyphsMissing`.
 */
export const submitApplication: UseCases['applications']['submit'] = (asking, { applicationId, promise }) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOwn(tx, asking.actor, applicationId);
    const state = takeAct('submit', row.state, permissionsOn(standingOf(row), asking.actor));
    // Read anew: a deadline may have been put off since it was last asked for.
    const call = await findCall(tx, row.call_id);
    if (!call) throw new Refusal('notFound');
    const organisation = await findOrganisation(tx, row.organisation_id);
    const unitId = organisation?.unitId ?? row.unit_id;
    const deadline = await needStageOpen(tx, asking, 'submit', [{ ...row, unit_id: unitId }]);
    needTakesPart(
      await unitsOfCall(tx, call.id),
      { id: unitId, name: organisation?.unitName ?? '' },
      call.title,
    );
    // The row is held: the revision read now is the one it is submitted under.
    forgetOrigin(applicationId);
    const built = await buildDossier(tx, applicationId);
    const findings = await judgeApplication(tx, row.organisation_id, built);
    const now = asking.clock();
    const { sealsDueOn } = decideSubmission(
      {
        state: row.state,
        now,
        opensAt: call.opensAt,
        closesAt: deadline === null ? call.closesAt : graceEnd(deadline),
        settings: call.settings,
        licenceConfirmed: organisation?.licence === 'confirmed',
        unitName: organisation?.unitName ?? '',
        promise,
        blocking: findings.filter((finding) => finding.severity === 'blocks').length,
      },
      isWorkingDay,
    );
    refuseUnprintable(built);
    await needPicturesToFit(tx, row.organisation_id, picturesOf(built.open), paperLabels.plan);
    const versionId = await freeze(tx, asking, applicationId, built, now);
    await updateApplications(tx, [applicationId], {
      state,
      number: row.number ?? (await nextNumber(tx, call.id, call.year)),
      submitted_at: now,
      changed_at: now,
      seals_due_on: sealsDueOn,
      sealed_at: null,
      version_id: versionId,
      // From now on it lies with the unit the organisation has now.
      unit_id: unitId,
    });
    await placeBeforeCounties(tx, asking, unitId, applicationId);
    await answerPins(tx, applicationId, built.dossier);
    await recordEvent(tx, asking, 'application.submitted', applicationId, { digest: built.digest });
    return receiptOf(tx, applicationId);
  });

/** What is frozen will be set, and a sealed paper must not say 〓. */
function refuseUnprintable({ open }: BuiltDossier): void {
  for (const id of paperIds) {
    const document = applicationPapers[id](open, { state: 'draft' });
    needSettable(document, paperLabels[id]);
    const glyphs = missingGlyphs(document);
    if (glyphs.length > 0)
      throw new Refusal('glyphsMissing', { paper: paperLabels[id], glyphs: glyphs.join(' ') });
  }
}

/** Keeps the version, unless this very state was frozen before under the same notice; its papers are then there already or on their way. */
async function freeze(
  tx: Db,
  asking: Asking,
  applicationId: string,
  { digest, dossier, files }: BuiltDossier,
  now: Date,
): Promise<string> {
  const { noticeDigest } = (await originOf(tx, applicationId)).call;
  const before = (await listVersions(tx, applicationId)).find(
    (version) => version.digest === digest && version.noticeDigest === noticeDigest,
  );
  if (before) return before.id;
  const id = newId();
  await insertVersion(tx, {
    id,
    application_id: applicationId,
    digest,
    notice_digest: noticeDigest,
    dossier: JSON.stringify(dossier),
    files: JSON.stringify(files),
    frozen_at: now,
    frozen_by: asking.actor.personId,
  });
  await noteSubmittedEvidence(tx, id, dossier.evidence);
  await asking.jobs.send(tx, 'papers', { versionId: id });
  await queueBook(asking, tx, id);
  return id;
}

/** An application keeps its number through returns. */
async function nextNumber(tx: Db, callId: string, year: number): Promise<string> {
  await lockCall(tx, callId);
  return receiptNumber(year, callId, (await countNumbered(tx, callId)) + 1);
}
