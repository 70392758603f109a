import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { relationsTo, type Relation } from '#procedure/application/relation.ts';
import {
  applicationStates,
  applicationTransitions,
  type ApplicationAct,
  type ApplicationState,
} from '#procedure/application/transitions.ts';
import type { Asking } from '../../context.ts';
import { findApplication, standingOf } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { bringTo, fileSeals, makeParties, upload, type Parties } from '../../testing/bring-to-state.ts';
import { makeAdministrator, makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestPlatform, type TestPlatform } from '../../testing/open-test-platform.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { acceptBatch } from '../authority/accept-batch.ts';
import { sendBackBatch } from '../authority/send-back-batch.ts';
import { handUp } from '../recommending/hand-up.ts';
import { recommendApplication } from '../recommending/recommend-application.ts';
import { returnApplication } from '../recommending/return-application.ts';
import { saveRecommendation } from '../recommending/save-recommendation.ts';
import { withdrawRecommendation } from '../recommending/withdraw-recommendation.ts';
import { openApplication } from './open-application.ts';
import { sealApplication } from './seal-application.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

interface Target {
  readonly applicationId: string;
  readonly batchId: string;
  readonly callId: string;
}

const reason = '请核对后重新办理';
const take: Readonly<Record<ApplicationAct, (asking: Asking, target: Target) => Promise<unknown>>> = {
  submit: (asking, { applicationId }) => submitApplication(asking, { applicationId, promise: true }),
  withdraw: (asking, { applicationId }) => withdrawApplication(asking, { applicationId }),
  seal: (asking, { applicationId }) => sealApplication(asking, { applicationId }),
  return: (asking, { applicationId }) => returnApplication(asking, { applicationId, reason }),
  recommend: (asking, { applicationId }) => recommendApplication(asking, { applicationId }),
  withdrawRecommendation: (asking, { applicationId }) => withdrawRecommendation(asking, { applicationId }),
  handUp: (asking, { callId }) => handUp(asking, { callId }),
  accept: (asking, { batchId }) => acceptBatch(asking, { batchId }),
  sendBack: (asking, { batchId }) => sendBackBatch(asking, { batchId, reason }),
};
const acts = Object.keys(take) as ApplicationAct[];

/** Whose act it is. */
const ownerOf: Readonly<Record<ApplicationAct, Relation>> = {
  ...{ submit: 'applicant', withdraw: 'applicant', seal: 'applicant' },
  ...{ return: 'recommender', recommend: 'recommender', withdrawRecommendation: 'recommender' },
  ...{ handUp: 'recommender', accept: 'authority', sendBack: 'authority' },
};

class RolledBack extends Error {}

describe('每个动作 × 每个状态 × 每种人', () => {
  let platform: TestPlatform;
  let parties: Parties;
  let people: ReadonlyMap<string, Actor>;

  beforeEach(async () => {
    platform = await openTestPlatform();
    parties = await makeParties(platform);
    const { db } = platform;
    const member = async (of: Actor, grant: 'applicant' | 'recommender' | 'authority') =>
      makeMember(db, { id: of.organisationId!, name: '', grants: [grant] }, 'reader');
    people = new Map([
      ['申报单位', parties.applicant],
      ['申报单位只读人员', await member(parties.applicant, 'applicant')],
      ['别的申报单位', await makeMember(db, await makeOrganisation(db, 'applicant'))],
      ['推荐单位', parties.unit],
      ['推荐单位只读人员', await member(parties.unit, 'recommender')],
      ['别的推荐单位', await makeMember(db, await makeOrganisation(db, 'recommender'))],
      ['主管部门', parties.authority],
      ['主管部门只读人员', await member(parties.authority, 'authority')],
      ['系统管理员', await makeAdministrator(db, 'system')],
    ]);
  });

  /** What comes of it, without leaving anything behind. */
  async function attempt(act: ApplicationAct, actor: Actor, target: Target): Promise<string> {
    let outcome = 'rolled back too early';
    const work = inTransaction(platform.db, async (tx) => {
      outcome = (await refusalOf(take[act]({ ...platform.asking(actor), db: tx }, target))) ?? 'taken';
      if (outcome === 'taken') outcome = await stateOf(tx, target);
      throw new RolledBack();
    });
    await expect(work).rejects.toBeInstanceOf(RolledBack);
    return outcome;
  }

  const stateOf = async (tx: TestPlatform['db'], { applicationId }: Target) =>
    `→ ${(await findApplication(tx, applicationId))?.state ?? ''}`;

  function expected(
    act: ApplicationAct,
    state: ApplicationState,
    actor: Actor,
    relations: readonly Relation[],
  ) {
    const { from, to, needs } = applicationTransitions[act];
    const fits = from.includes(state);
    if (act === 'handUp') {
      if (!actor.permissions.has(needs)) return 'notPermitted';
      return fits && actor === parties.unit ? `→ ${to}` : 'nothingToHandUp';
    }
    if (act === 'accept' || act === 'sendBack') {
      if (state !== 'handedUp' && state !== 'accepted') return 'notFound';
      if (!actor.permissions.has(needs)) return 'notPermitted';
      return fits ? `→ ${to}` : 'stateForbids';
    }
    if (relations.length === 0) return 'notFound';
    if (!relations.includes(ownerOf[act]) || !actor.permissions.has(needs)) return 'notPermitted';
    return fits ? `→ ${to}` : 'stateForbids';
  }

  it.each(applicationStates)('申报在 %s 时', async (state) => {
    const applicationId = await bringTo(platform, parties, state);
    // Whatever an act hangs on beside the state is there, so that only state and person decide.
    if (state === 'submitted') await fileSeals(platform, parties.applicant, applicationId);
    if (state === 'submitted' || state === 'sealed')
      await saveRecommendation(platform.asking(parties.unit), {
        ...{ applicationId, opinion: '同意推荐', opinedOn: '2023-06-01', order: null, remark: '' },
        ...{ contact: null, mainContent: null, uploadId: await upload(platform, parties.unit) },
      });
    const row = (await findApplication(platform.db, applicationId))!;
    const target = { applicationId, batchId: row.batch_id ?? 'none', callId: parties.callId };
    for (const [who, actor] of people) {
      const relations = relationsTo(standingOf(row), actor);
      const opened = await refusalOf(openApplication(platform.asking(actor), { applicationId }));
      expect({ who, opened }).toEqual({ who, opened: relations.length > 0 ? null : 'notFound' });
      for (const act of acts) {
        const outcome = await attempt(act, actor, target);
        expect({ who, act, outcome }).toEqual({
          ...{ who, act },
          outcome: expected(act, state, actor, relations),
        });
      }
    }
  });
});
