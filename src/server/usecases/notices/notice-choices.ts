import { channels, isFixed, isWanted } from '#procedure/notices/channels.ts';
import { noticeKindsFor } from '#procedure/notices/notice-kinds.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { addressesOf, listChoices } from '../../storage/notices.ts';

/** How one is told of what: every kind that can reach one, by every way. */
export const noticeChoices: UseCases['notices']['choices'] = async ({ db, actor, mails = false }) => {
  const chosen = await listChoices(db, actor.personId);
  const { mail, sms, weCom } = await addressesOf(db, actor.personId);
  return {
    choices: noticeKindsFor(actor.permissions).flatMap((kind) =>
      channels.map((channel) => ({
        ...{ kind, channel },
        wanted: isWanted(chosen, kind, channel),
        fixed: isFixed(kind, channel),
      })),
    ),
    ...{ mail, weCom, phone: sms, mails },
  };
};
