import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import { httpWords } from './words.zh.ts';

const aYear = 31_536_000;

/**
 * The built web pages. What bears a digest in its name is kept by browsers for a year; the page itself is asked for
 * each time. Any other address gets the page too: its routes are the browser's own. `folder` null: there are none.
 */
export async function staticWeb(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder !== null)
    await app.register(fastifyStatic, {
      root: folder,
      decorateReply: false,
      wildcard: false,
      index: ['index.html'],
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const kept = path.includes('/assets/');
        void reply.header('cache-control', kept ? `public, max-age=${String(aYear)}, immutable` : 'no-cache');
      },
    });
  app.setNotFoundHandler((request, reply) => {
    const page =
      request.method === 'GET' && !request.url.startsWith('/api/') && wantsPage(request.headers.accept);
    if (!page) throw new Refusal('notFound');
    if (folder !== null)
      return reply
        .header('cache-control', 'no-cache')
        .sendFile('index.html', folder, { cacheControl: false });
    return reply.status(503).type('text/plain; charset=utf-8').send(httpWords.webNotBuilt);
  });
}

const wantsPage = (accept: string | undefined) => accept?.includes('text/html') ?? false;
