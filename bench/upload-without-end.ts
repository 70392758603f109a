import { Buffer } from 'node:buffer';
import type { SeatedClerk } from '../e2e/server/testing/load-server.ts';

const piece = Buffer.alloc(256 * 1024, 'x');
const pieces = 32;

/**
 * Uploads files of 8 MB by tus, piece after piece, until it is told that it is over; the last is left as it is. Out:
 * bytes the server took. Throws when one is not taken.
 */
export async function uploadWithoutEnd(
  port: number,
  { token }: SeatedClerk,
  isOver: () => boolean,
): Promise<number> {
  const headers = { cookie: `session=${token}`, 'tus-resumable': '1.0.0' };
  const server = `http://127.0.0.1:${String(port)}`;
  let bytes = 0;
  while (!isOver()) {
    const begun = await fetch(`${server}/api/uploads`, {
      method: 'POST',
      headers: {
        ...headers,
        'upload-length': String(piece.length * pieces),
        'upload-metadata': `filename ${Buffer.from('证明.pdf').toString('base64')}`,
      },
    });
    if (begun.status !== 201) throw new Error(`上传没有开始：${String(begun.status)} ${await begun.text()}`);
    const place = new URL(begun.headers.get('location') ?? '', server);
    for (let n = 0; n < pieces && !isOver(); n += 1) {
      const sent = await fetch(place, {
        method: 'PATCH',
        headers: {
          ...headers,
          'content-type': 'application/offset+octet-stream',
          'upload-offset': String(n * piece.length),
        },
        body: piece,
      });
      if (sent.status !== 204) throw new Error(`上传断了：${String(sent.status)} ${await sent.text()}`);
      bytes += piece.length;
    }
    if (!isOver()) await fetch(place, { method: 'DELETE', headers });
  }
  return bytes;
}
