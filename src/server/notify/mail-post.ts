import { createTransport } from 'nodemailer';
import type { MailServer } from '../config.ts';
import { NotHandedOver, type Post } from './message.ts';

const patience = 20_000;

/**
 * Sends mail through an SMTP server, one connection a message. A message whose text had been asked for when the
 * connection broke may have arrived and is not tried again.
 */
export function mailPost({ url, from }: MailServer): Post {
  return {
    async send({ id, to, subject, text }) {
      const said: string[] = [];
      const logger = listener((line) => said.push(line));
      const limits = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
      const transport = createTransport({ url, ...limits, logger, transactionLog: true });
      try {
        const domain = from.replace(/^.*@|>$/gu, '');
        const messageId = `<${id}@${domain}>`;
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          messageId,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const answered = typeof (error as { responseCode?: unknown }).responseCode === 'number';
        if (said.includes('DATA') && !answered) throw new Error(reason);
        throw new NotHandedOver(reason);
      } finally {
        transport.close();
      }
    },
  };
}

/** A log that hears what is said to the server and keeps nothing. */
function listener(hear: (line: string) => unknown) {
  const deaf = () => undefined;
  return {
    ...{ level: deaf, trace: deaf, info: deaf, warn: deaf, error: deaf, fatal: deaf },
    debug(entry: unknown, line: unknown) {
      if ((entry as { tnx?: unknown }).tnx === 'client' && typeof line === 'string') hear(line);
    },
  };
}
