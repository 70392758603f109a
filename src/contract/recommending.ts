import { z } from 'zod';
import { route } from './route.ts';
import { applicationHead, day, done, id, moment, organisationShape, whole } from './shapes.ts';

const inApplication = z.object({ applicationId: id });

/** What the recommending unit adds to an application: 附件3 四 and its row of 附件4. */
const recommendationShape = z.object({
  applicationId: id,
  opinion: z.string().max(2000),
  opinedOn: day.nullable(),
  seal: z.object({ fileName: z.string(), filedAt: moment }).nullable(),
  order: whole.min(1).nullable(),
  remark: z.string().max(500),
  /** 联系人及手机号码 in 附件4; from the cover while null. */
  contact: z.string().max(200).nullable(),
  /** 主要建设内容 in 附件4 (≤ 500字); from the application while null. */
  mainContent: z.string().max(4000).nullable(),
});
export type RecommendationItem = z.infer<typeof recommendationShape>;

const summaryRowShape = z.object({
  applicationId: id,
  state: applicationHead.shape.state,
  order: z.number().nullable(),
  centreType: z.string(),
  recommender: z.string(),
  applicantName: z.string(),
  totalInvestment: z.string(),
  mainContent: z.string(),
  mainContentCharacters: z.number(),
  contact: z.string(),
  remark: z.string(),
});

export const recommending = {
  queue: route('GET', '/recommending/applications', 'recommend.read').output(z.array(applicationHead)),
  recommendation: route('GET', '/applications/{applicationId}/recommendation', 'recommend.read')
    .input(inApplication)
    .output(recommendationShape),
  saveRecommendation: route('PUT', '/applications/{applicationId}/recommendation', 'recommend.write')
    .input(recommendationShape.omit({ seal: true }).extend({ uploadId: id.nullable() }))
    .output(recommendationShape),
  /** The same opinion and date for many at once. */
  saveOpinions: route('PUT', '/recommending/opinions', 'recommend.write')
    .input(
      z.object({ applicationIds: z.array(id).min(1).max(500), opinion: z.string().max(2000), opinedOn: day }),
    )
    .output(done),
  return: route('POST', '/applications/{applicationId}/return', 'recommend.write')
    .input(inApplication.extend({ reason: z.string().max(2000) }))
    .output(applicationHead),
  recommend: route('POST', '/applications/{applicationId}/recommend', 'recommend.write')
    .input(inApplication)
    .output(applicationHead),
  withdrawRecommendation: route(
    'POST',
    '/applications/{applicationId}/withdraw-recommendation',
    'recommend.write',
  )
    .input(inApplication)
    .output(applicationHead),
  /** 附件4 from live data: what is recommended or handed up. */
  summary: route('GET', '/recommending/calls/{callId}/summary', 'recommend.read')
    .input(z.object({ callId: id }))
    .output(z.array(summaryRowShape)),
  setOrder: route('PUT', '/recommending/calls/{callId}/order', 'recommend.write')
    .input(z.object({ callId: id, applicationIds: z.array(id).max(1000) }))
    .output(done),
  /** All that is recommended goes up as one batch. */
  handUp: route('POST', '/recommending/calls/{callId}/hand-up', 'recommend.write')
    .input(z.object({ callId: id }))
    .output(z.object({ batchId: id, count: z.number() })),
  /** Organisations of this unit; `rivals` claim the same 统一社会信用代码. */
  organisations: route('GET', '/recommending/organisations', 'recommend.read').output(
    z.array(organisationShape.extend({ rivals: z.array(organisationShape) })),
  ),
  decideLicence: route('POST', '/recommending/organisations/{organisationId}/licence', 'recommend.write')
    .input(
      z.object({
        organisationId: id,
        /** The name and code that were shown: a decision about others does not count. */
        shown: z.object({ name: z.string(), uscc: z.string() }),
        confirmed: z.boolean(),
        reason: z.string().max(500),
      }),
    )
    .output(done),
  /** A one-time recovery code for the manager of an organisation of this unit. */
  handOutRecovery: route('POST', '/recommending/organisations/{organisationId}/recovery', 'recommend.write')
    .input(z.object({ organisationId: id }))
    .output(z.object({ code: z.string(), expiresAt: moment, username: z.string() })),
};
