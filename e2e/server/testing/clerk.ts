import { type Agent, request } from 'node:http';
import type { SeatedClerk } from './load-server.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A way of asking a server in somebody's name; connections are kept and shared. */
export function askAs(port: number, { token }: SeatedClerk, agent: Agent) {
  return (method: 'GET' | 'PUT' | 'POST', path: string, sent?: unknown): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const text = sent === undefined ? undefined : JSON.stringify(sent);
      const headers = {
        cookie: `session=${token}`,
        ...(text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      };
      const asked = request({ host: '127.0.0.1', port, method, path, headers, agent }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () => {
          const body = Buffer.concat(pieces).toString('utf8');
          resolve({
            status: answer.statusCode ?? 0,
            body: body === '' ? null : (JSON.parse(body) as unknown),
          });
        });
      });
      asked.on('error', reject);
      asked.end(text);
    });
}
