import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface Way {
  /** The address of the database by this way. */
  readonly url: string;
  cut(): void;
  mend(): Promise<void>;
}

/** A way to a PostgreSQL server that can be cut and mended. */
export async function wayTo(url: URL): Promise<Way> {
  const open = new Set<Socket>();
  const listen = async (port: number): Promise<Server> => {
    const way = createServer((near) => {
      const far = connect(Number(url.port || 5432), url.hostname);
      for (const socket of [near, far]) {
        open.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => (near.destroy(), far.destroy(), open.delete(socket)));
      }
      near.pipe(far).pipe(near);
    });
    way.listen(port, '127.0.0.1');
    await once(way, 'listening');
    return way;
  };
  let way = await listen(0);
  const { port } = way.address() as AddressInfo;
  const address = new URL(url);
  address.host = `127.0.0.1:${String(port)}`;
  return {
    url: address.href,
    cut() {
      way.close();
      for (const socket of open) socket.destroy();
    },
    async mend() {
      way = await listen(port);
    },
  };
}
