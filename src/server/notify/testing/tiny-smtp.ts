import { createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/** What a mail server does with a message: takes it, says no for now, or breaks off when it has the text. */
export type Behaviour = 'take' | 'refuse' | 'breakOff';

export interface TinySmtp {
  readonly url: string;
  /** What came, as it came. */
  readonly mails: string[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A mail server in the smallest sense, on a free port. */
export async function tinySmtp(): Promise<TinySmtp> {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  let behaviour: Behaviour = 'take';
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    converse(socket, () => behaviour, mails);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    mails,
    behave: (next) => {
      behaviour = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function converse(socket: Socket, behaviour: () => Behaviour, mails: string[]): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let buffer = '';
  let inText = false;
  say('220 tiny');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = inText ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n');
      if (end === -1) return;
      const said = buffer.slice(0, end);
      buffer = buffer.slice(end + (inText ? 5 : 2));
      if (inText) {
        inText = false;
        mails.push(said);
        if (behaviour() === 'breakOff') return void socket.destroy();
        say('250 taken');
      } else if (/^data/iu.test(said)) {
        inText = true;
        say('354 go on');
      } else if (/^rcpt/iu.test(said) && behaviour() === 'refuse') say('451 not now');
      else if (/^quit/iu.test(said)) {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    }
  });
}
