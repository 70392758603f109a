import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { zipStream, type ZipEntry } from '#papers/package/zip-stream.ts';
import { fileHeaders } from './file-headers.ts';

/** Answers with a zip that is written while it is sent. */
export function sendZip(
  reply: FastifyReply,
  name: string,
  entries: AsyncIterable<ZipEntry>,
  now: Date,
): FastifyReply {
  fileHeaders(reply, { name, type: 'application/zip', save: true });
  return reply.send(Readable.from(zipStream(entries, now), { objectMode: false }));
}
