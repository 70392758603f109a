import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One kept connection that sends a request and reads its answer, and spends as little as it can on either. */
export interface RawConnection {
  /** Out: the status of the answer, and its body. */
  put(path: string, cookie: string, body: string): Promise<{ status: number; body: string }>;
  close(): void;
}

const headEnd = Buffer.from('\r\n\r\n');

/** Connects to a server on this machine. Understands answers with a content-length, as ours are. */
export async function openRawConnection(port: number): Promise<RawConnection> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let received: Buffer = Buffer.alloc(0);
  let waiting: {
    resolve: (answer: { status: number; body: string }) => void;
    reject: (error: Error) => void;
  };
  socket.on('data', (piece) => {
    received = received.length === 0 ? piece : Buffer.concat([received, piece]);
    const head = received.indexOf(headEnd);
    if (head < 0) return;
    const lines = received.toString('latin1', 0, head);
    const length = Number(/content-length: (\d+)/i.exec(lines)?.[1] ?? 0);
    const start = head + headEnd.length;
    if (received.length < start + length) return;
    const body = received.toString('utf8', start, start + length);
    received = received.subarray(start + length);
    waiting.resolve({ status: Number(lines.slice(9, 12)), body });
  });
  socket.on('error', (error) => waiting.reject(error));
  socket.on('close', () => waiting.reject(new Error('connection closed')));
  return {
    put: (path, cookie, body) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(
          `PUT ${path} HTTP/1.1\r\nhost: 127.0.0.1:${String(port)}\r\ncookie: session=${cookie}\r\n` +
            `content-type: application/json\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
        );
      }),
    close: () => socket.destroy(),
  };
}
