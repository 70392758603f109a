import { Refusal } from '#kernel/refusal.ts';
import { type Choice, isFixed, type OuterChannel } from './channels.ts';
import { channelWords, noticeWords } from './words.zh.ts';

/**
 * The choices as they are kept: one for each kind and way, the last said. Refuses `noticeFixed` where a deadline would be
 * switched off in the app, `addressMissing` where something is wanted by a way without an address.
 */
export function needChoices(
  choices: readonly Choice[],
  addresses: Readonly<Record<OuterChannel, string>>,
): Choice[] {
  for (const { kind, channel, wanted } of choices) {
    if (isFixed(kind, channel) && !wanted)
      throw new Refusal('noticeFixed', { what: noticeWords[kind].label });
    if (channel !== 'inApp' && wanted && addresses[channel] === '')
      throw new Refusal('addressMissing', { channel: channelWords[channel] });
  }
  return [...new Map(choices.map((choice) => [`${choice.kind} ${choice.channel}`, choice])).values()];
}
