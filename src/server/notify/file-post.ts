import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NotHandedOver, type Message, type Post } from './message.ts';

/**
 * Writes each message as a line of JSON into `<folder>/<name>.jsonl`, where a gateway of the operator's takes it: what
 * stands in for SMS, 企业微信 and – without a mail server – mail.
 */
export function filePost(folder: string, name: string, clock: () => Date): Post {
  return {
    async send(message: Message) {
      const line = `${JSON.stringify({ at: clock().toISOString(), ...message })}\n`;
      try {
        await mkdir(folder, { recursive: true });
        await appendFile(join(folder, `${name}.jsonl`), line, { mode: 0o600 });
      } catch (error) {
        throw new NotHandedOver(error instanceof Error ? error.message : String(error));
      }
    },
  };
}
