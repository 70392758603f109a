import { Refusal } from '#kernel/refusal.ts';
import { dayOf } from '#kernel/working-day.ts';
import { recommendedStates } from '#procedure/application/transitions.ts';
import {
  recommendationAnnouncement,
  recommendationLetter,
  type UnitTextFacts,
} from '#procedure/application/unit-texts.zh.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import { printDate } from '#programme/kinds/date-forms.zh.ts';
import type { Asking } from '../context.ts';
import { noticeOfCall } from '../notices/frozen-notice.ts';
import type { Call } from '../storage/calls.ts';
import { findOrganisation, nameOfAuthority } from '../storage/organisations.ts';
import { applicationHeads } from '../usecases/application/application-heads.ts';

const texts = {
  letter: recommendationLetter,
  announcement: recommendationAnnouncement,
} as const satisfies Record<string, (facts: UnitTextFacts) => PaperDocument>;

/** The letter a unit hands up with, and what it puts on its website. */
export type UnitText = keyof typeof texts;

/** One of the texts about whom a unit recommends, from live data. Refuses `notFound` while it recommends nobody. */
export async function unitText(asking: Asking, call: Call, text: UnitText): Promise<PaperDocument> {
  const { db, actor } = asking;
  const unitId = actor.organisationId ?? '';
  const heads = await applicationHeads(db, actor, { callId: call.id, unitId, states: recommendedStates });
  if (heads.length === 0) throw new Refusal('notFound');
  const unit = await findOrganisation(db, unitId);
  const { title } = await noticeOfCall(db, call);
  return texts[text]({
    unitName: unit?.name ?? '',
    authorityName: await nameOfAuthority(db),
    noticeTitle: title,
    callTitle: call.title,
    recommended: heads
      .sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity))
      .map(({ applicantName, centreName, centreTypeLabel }) => ({
        ...{ applicantName, centreName },
        centreType: centreTypeLabel,
      })),
    day: printDate(dayOf(asking.clock())),
  });
}
