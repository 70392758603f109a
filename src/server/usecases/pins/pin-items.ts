import type { PinItem } from '#contract/pins.ts';
import type { Actor } from '#kernel/actor.ts';
import { blockOf } from '#programme/answers/block-target.ts';
import { seesPin } from '#procedure/application/pin.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import { namesOfPins } from '../../storage/pin-makers.ts';
import { listPins, listReplies, pinStanding, type PinRow } from '../../storage/pins.ts';
import type { Db } from '../../storage/tables.ts';
import { findVersion } from '../../storage/versions.ts';
import { nameOfPlaces } from './name-of-places.ts';
import { writesAs } from './writes-as.ts';

/** The pins of an application that the one who asks may see, the oldest first. People of other organisations are named by their organisation. */
export async function pinItems(db: Db, actor: Actor, row: ApplicationRow): Promise<PinItem[]> {
  const relations = relationsTo(standingOf(row), actor);
  const pins = (await listPins(db, row.id)).filter((pin) => seesPin(relations, pinStanding(pin)));
  if (pins.length === 0) return [];
  const ids = pins.map(({ id }) => id);
  const replies = await listReplies(db, ids);
  const makers = await namesOfPins(db, ids);
  const notice = await noticeOf(db, await originOf(db, row.id));
  const blocks = pins.some(({ target }) => blockOf(target) !== null);
  const submitted = blocks ? await findVersion(db, row.version_id ?? '') : undefined;
  const nameOf = await nameOfPlaces(db, row.organisation_id, notice, pins, submitted?.dossier);
  const writes = writesAs(row, actor);
  const by = (organisationId: string, person: string | null, organisation: string | null): string =>
    (organisationId === actor.organisationId ? person : organisation) ?? '';
  return pins.map((pin) => ({
    ...{ id: pin.id, target: pin.target, name: nameOf(pin.target), page: pin.page, text: pin.text },
    ...{ side: pin.side, at: pin.at.toISOString(), state: pin.state },
    by: by(pin.by_organisation, makers.get(pin.id)?.person ?? null, makers.get(pin.id)?.organisation ?? null),
    removable: writes.includes(pin.side) && isOwnDraft(pin),
    settleable: writes.includes(pin.side) && pin.state !== 'draft',
    replies: replies
      .filter(({ pinId }) => pinId === pin.id)
      .map(({ at, text, organisationId, person, organisation }) => ({
        ...{ at: at.toISOString(), by: by(organisationId, person, organisation), text },
      })),
  }));
}

/** Has nobody but its own side seen it? */
export const isOwnDraft = ({ state, side, sent_at: sentAt }: PinRow): boolean =>
  state === 'draft' && (side === 'recommender' || sentAt === null);
