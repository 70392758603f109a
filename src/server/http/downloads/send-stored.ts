import { basename, dirname } from 'node:path';
import type { FastifyReply } from 'fastify';
import type { Platform } from '../../context.ts';
import { fileHeaders, type FileAnswer } from './file-headers.ts';

/** Answers with a file of the store, whole or the range that was asked for. */
export function sendStored(
  reply: FastifyReply,
  platform: Platform,
  hash: string,
  answer: FileAnswer,
): FastifyReply {
  fileHeaders(reply, answer);
  const path = platform.files.path(hash);
  return reply
    .header('etag', `"${hash}"`)
    .sendFile(basename(path), dirname(path), { contentType: false, cacheControl: false, etag: false });
}
