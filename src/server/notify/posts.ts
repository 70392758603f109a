import { join } from 'node:path';
import type { OuterChannel } from '#procedure/notices/channels.ts';
import type { MailServer } from '../config.ts';
import { filePost } from './file-post.ts';
import { mailPost } from './mail-post.ts';
import type { Post } from './message.ts';

/** How messages leave, by each way. */
export type Posts = Readonly<Record<OuterChannel, Post>>;

/** Mail through its server where there is one; all else into files under the folder of data. */
export function openPosts(dataDir: string, mail: MailServer | undefined, clock: () => Date): Posts {
  const folder = join(dataDir, 'outbox');
  return {
    mail: mail === undefined ? filePost(folder, 'mail', clock) : mailPost(mail),
    sms: filePost(folder, 'sms', clock),
    weCom: filePost(folder, 'we-com', clock),
  };
}
