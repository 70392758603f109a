import { noticeRules, type NoticeKind } from './notice-kinds.ts';

/** The ways a notice can take. */
export const channels = ['inApp', 'mail', 'sms', 'weCom'] as const;
export type Channel = (typeof channels)[number];

/** Ways that lead out of the app; each needs an address. */
export const outerChannels = ['mail', 'sms', 'weCom'] as const satisfies readonly Channel[];
export type OuterChannel = (typeof outerChannels)[number];

/** What somebody has chosen for one kind and way. */
export interface Choice {
  readonly kind: NoticeKind;
  readonly channel: Channel;
  readonly wanted: boolean;
}

/** Until somebody chooses they are told in the app, and nowhere else. */
const usual = (channel: Channel): boolean => channel === 'inApp';

/** Deadlines are told in the app, whatever is chosen. */
export const isFixed = (kind: NoticeKind, channel: Channel): boolean =>
  channel === 'inApp' && noticeRules[kind].fixed === true;

/** Is a kind wanted by this way? */
export function isWanted(choices: readonly Choice[], kind: NoticeKind, channel: Channel): boolean {
  if (isFixed(kind, channel)) return true;
  const chosen = choices.find((choice) => choice.kind === kind && choice.channel === channel);
  return chosen?.wanted ?? usual(channel);
}
