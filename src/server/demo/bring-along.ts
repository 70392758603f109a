import type { Actor } from '#kernel/actor.ts';
import type { DossierInHand } from '../dossier/dossier-in-hand.ts';
import { confirmScan } from '../usecases/application/confirm-scan.ts';
import { fileSeal } from '../usecases/application/file-seal.ts';
import { importDossier } from '../usecases/application/import-dossier.ts';
import { listPapers } from '../usecases/application/list-papers.ts';
import { sealApplication } from '../usecases/application/seal-application.ts';
import { submitApplication } from '../usecases/application/submit-application.ts';
import { acceptBatch } from '../usecases/authority/accept-batch.ts';
import { sendBackBatch } from '../usecases/authority/send-back-batch.ts';
import { handUp } from '../usecases/recommending/hand-up.ts';
import { recommendApplication } from '../usecases/recommending/recommend-application.ts';
import { returnApplication } from '../usecases/recommending/return-application.ts';
import { saveRecommendation } from '../usecases/recommending/save-recommendation.ts';
import type { DemoApplication } from './demo-applications.zh.ts';
import type { DemoStage } from './demo-stage.ts';
import { demoWords } from './demo-words.zh.ts';
import { placeUpload } from './place-upload.ts';

/** Who takes part, and the file that stands for every scan. */
export interface Cast {
  readonly applicant: Actor;
  readonly unit: Actor;
  readonly scan: Uint8Array;
}

/** Brings an application as far as its applicant and unit can bring it, by the acts they would take. Out: its id. */
export async function bringAlong(
  stage: DemoStage,
  { applicant, unit, scan }: Cast,
  { brought }: DemoApplication,
  inHand: DossierInHand,
): Promise<string> {
  const applicationId = await importDossier(stage.asking(applicant, 20), stage.callId, inHand);
  if (brought === 'begun' || brought === 'faulty' || brought === 'draft') return applicationId;
  await submitApplication(stage.asking(applicant, 12), { applicationId, promise: true });
  if (brought === 'submitted') return applicationId;
  if (brought === 'returned') {
    const reason = demoWords.returnReason;
    await returnApplication(stage.asking(unit, 11), { applicationId, reason });
    return applicationId;
  }
  await seal(stage, applicant, applicationId, scan);
  if (brought === 'sealed') return applicationId;
  const asking = stage.asking(unit, 8);
  await saveRecommendation(asking, {
    ...{ applicationId, opinion: demoWords.opinion, order: null, remark: '' },
    opinedOn: asking.clock().toISOString().slice(0, 10),
    ...{ contact: null, mainContent: null },
    uploadId: await placeUpload(asking.dataDir, unit.personId, demoWords.scanName, scan),
  });
  await recommendApplication(asking, { applicationId });
  return applicationId;
}

async function seal(
  stage: DemoStage,
  applicant: Actor,
  applicationId: string,
  scan: Uint8Array,
): Promise<void> {
  const asking = stage.asking(applicant, 10);
  for (const { paper, needsSeal, code } of await listPapers(asking, { applicationId })) {
    if (!needsSeal) continue;
    const uploadId = await placeUpload(asking.dataDir, applicant.personId, demoWords.scanName, scan);
    const filed = await fileSeal(asking, { applicationId, paper, uploadId });
    // No scan of the demonstration is one: somebody has typed the code.
    const filedAt = filed.find((one) => one.paper === paper)?.seal?.filedAt ?? '';
    await confirmScan(asking, { applicationId, paper, filedAt, typed: code ?? '' });
  }
  await sealApplication(asking, { applicationId });
}

/** Hands up all that a unit has recommended, and lets the authority answer as `brought` says. */
export async function handUpAndAnswer(
  stage: DemoStage,
  unit: Actor,
  brought: 'accepted' | 'handedUp' | 'sentBack',
): Promise<void> {
  const { batchId } = await handUp(stage.asking(unit, 6), { callId: stage.callId });
  if (brought === 'accepted') await acceptBatch(stage.asking(stage.authority, 3), { batchId });
  if (brought === 'sentBack')
    await sendBackBatch(stage.asking(stage.authority, 4), { batchId, reason: demoWords.sendBackReason });
}
