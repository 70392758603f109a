import { eventWords } from '#kernel/event-words.zh.ts';
import type { EventKind } from '#kernel/event.ts';
import { readsRecommendation, relationsTo } from '#procedure/application/relation.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { listApplicationEvents } from '../../storage/application-events.ts';
import { standingOf } from '../../storage/applications.ts';
import { keepersNamed } from '../../storage/keepers-named.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { eventDetail, handedOver } from './words.zh.ts';

/** Each word that is typed has its own history; the steps of the procedure would drown in it. */
const left: readonly EventKind[] = ['application.answered'];
/** What goes on between the unit and the authority is for these alone. */
const betweenOffices: readonly EventKind[] = ['application.opinionFiled', 'application.sentBack'];
/** Nor is what its county says. */
const notForApplicants: readonly EventKind[] = ['county.opined', 'county.passedOver'];

/** Whom the applicant puts in charge is its own. */
const notForOthers: readonly EventKind[] = ['application.handedOver'];

/** What an application went through, the newest first. People of other organisations are named by their organisation. Refuses `notFound`. */
export const listEvents: UseCases['applications']['events'] = async ({ db, actor }, { applicationId }) => {
  const row = await visibleApplication(db, actor, applicationId);
  const own = row.organisation_id === actor.organisationId && row.unit_id !== actor.organisationId;
  const events = await listApplicationEvents(db, applicationId, [
    ...left,
    ...(own ? notForApplicants : notForOthers),
    ...(readsRecommendation(relationsTo(standingOf(row), actor)) ? [] : betweenOffices),
  ]);
  const nameOf = await keepersNamed(db, events);
  return events.map(({ at, kind, detail, organisationId, person, organisation }) => ({
    at: at.toISOString(),
    by: organisationId === actor.organisationId ? (person ?? '') : (organisation ?? ''),
    what: eventWords[kind],
    detail:
      kind === 'application.handedOver'
        ? handedOver(nameOf(detail['from']), nameOf(detail['to']))
        : eventDetail(kind, detail),
  }));
};
