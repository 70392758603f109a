import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#kernel/actor.ts';
import type { Platform, SessionCookie } from '../context.ts';

/**
 * Who a request comes from, by its cookie, and the cookie to set or clear. Under https the cookie bears the prefix that
 * keeps other hosts from setting it; scripts never read it, and no other site's request carries it.
 */
export async function sessionOfRequest(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ actor: Actor | null; session: SessionCookie }> {
  const secure = request.protocol === 'https';
  const name = secure ? '__Host-session' : 'session';
  const options = { path: '/', httpOnly: true, secure, sameSite: 'strict' } as const;
  const token = request.cookies[name] ?? null;
  const signedIn = token === null ? null : await platform.accounts.signedIn(token);
  return {
    actor: signedIn?.actor ?? null,
    session: {
      token: signedIn ? token : null,
      set: (fresh, endsAt) => void reply.setCookie(name, fresh, { ...options, expires: endsAt }),
      clear: () => void reply.clearCookie(name, options),
    },
  };
}
