import type { Actor } from '#kernel/actor.ts';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import type { Asking, Platform } from '../context.ts';
import { placeUpload } from '../demo/place-upload.ts';
import { importDossier } from '../usecases/application/import-dossier.ts';
import { confirmScan } from '../usecases/application/confirm-scan.ts';
import { fileSeal } from '../usecases/application/file-seal.ts';
import { listPapers } from '../usecases/application/list-papers.ts';
import { sealApplication } from '../usecases/application/seal-application.ts';
import { submitApplication } from '../usecases/application/submit-application.ts';
import { acceptBatch } from '../usecases/authority/accept-batch.ts';
import { handUp } from '../usecases/recommending/hand-up.ts';
import { recommendApplication } from '../usecases/recommending/recommend-application.ts';
import { returnApplication } from '../usecases/recommending/return-application.ts';
import { saveRecommendation } from '../usecases/recommending/save-recommendation.ts';
import { makeCall } from './make-application.ts';
import { makeMember, makeOrganisation } from './make-people.ts';
import { onePagePdf } from './one-page-pdf.ts';
import { sampleInHand } from './sample-in-hand.ts';

/** A platform on which use cases are asked. */
export type AskedPlatform = Platform & { asking(actor: Actor): Asking };

/** Everybody who takes part in one application. */
export interface Parties {
  readonly callId: string;
  readonly applicant: Actor;
  readonly unit: Actor;
  readonly authority: Actor;
}

/** An applicant with a confirmed licence, its unit, the authority, and a call that is open. */
export async function makeParties({ db }: Platform): Promise<Parties> {
  const unit = await makeOrganisation(db, 'recommender');
  const authority = await makeOrganisation(db, 'authority');
  const applicant = await makeOrganisation(db, 'applicant', { unit_id: unit.id });
  return {
    callId: await makeCall(db),
    applicant: await makeMember(db, applicant),
    unit: await makeMember(db, unit),
    authority: await makeMember(db, authority),
  };
}

/** Brings a shipped sample into a state by the use cases alone. Out: the application's id. */
export async function bringTo(
  platform: AskedPlatform,
  parties: Parties,
  state: ApplicationState,
  sample = 'enterprise',
): Promise<string> {
  const { callId } = parties;
  const applicant = platform.asking(parties.applicant);
  const unit = platform.asking(parties.unit);
  const applicationId = await importDossier(applicant, callId, await sampleInHand(platform, sample));
  if (state === 'draft') return applicationId;
  await submitApplication(applicant, { applicationId, promise: true });
  if (state === 'submitted') return applicationId;
  if (state === 'returned') {
    await returnApplication(unit, { applicationId, reason: '请补充技术负责人的社保证明' });
    return applicationId;
  }
  await fileSeals(platform, parties.applicant, applicationId);
  await sealApplication(applicant, { applicationId });
  if (state === 'sealed') return applicationId;
  await saveRecommendation(unit, {
    ...{ applicationId, opinion: '同意推荐', opinedOn: '2023-06-01', order: null, remark: '' },
    ...{ contact: null, mainContent: null, uploadId: await upload(platform, parties.unit) },
  });
  await recommendApplication(unit, { applicationId });
  if (state === 'recommended') return applicationId;
  const { batchId } = await handUp(unit, { callId });
  if (state === 'accepted') await acceptBatch(platform.asking(parties.authority), { batchId });
  return applicationId;
}

/** Files the scan of every paper that bears a seal: an empty page, and the code typed by hand. */
export async function fileSeals(platform: AskedPlatform, applicant: Actor, applicationId: string) {
  const asking = platform.asking(applicant);
  for (const { paper, needsSeal, code } of await listPapers(asking, { applicationId })) {
    if (!needsSeal) continue;
    const filed = await fileSeal(asking, {
      applicationId,
      paper,
      uploadId: await upload(platform, applicant),
    });
    const filedAt = filed.find((one) => one.paper === paper)?.seal?.filedAt ?? '';
    await confirmScan(asking, { applicationId, paper, filedAt, typed: code ?? '' });
  }
}

/** A finished upload of a one-page PDF. */
export const upload = (platform: Platform, owner: Actor): Promise<string> =>
  placeUpload(platform.dataDir, owner.personId, 'scan.pdf', onePagePdf);
