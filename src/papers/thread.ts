import { parentPort, Worker } from 'node:worker_threads';

interface Question<Request> {
  readonly id: number;
  readonly request: Request;
}

type Answer =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly failure: string };

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/** A thread that makes bytes of what it is asked, one thing after the other. */
export interface Thread<Request> {
  /** @throws Error what the thread's work threw; or that the thread has ended or was closed. */
  ask(request: Request): Promise<Uint8Array>;
  /** Ends the thread; what is still under way fails. */
  close(): Promise<void>;
}

/**
 * A thread that runs `file`, which calls `answerThread`. It starts with the first question and stays until `close`; one
 * that died is replaced with the next question. Idle it does not keep the process alive. `name` is for its errors.
 */
export function createThread<Request>(file: URL, name: string): Thread<Request> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let closed = false;
  let last = 0;

  const fail = (reason: Error) => {
    worker = undefined;
    for (const one of waiting.values()) one.reject(reason);
    waiting.clear();
  };

  const start = (): Worker => {
    const started = new Worker(file);
    started.on('message', (answer: Answer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ('bytes' in answer) one?.resolve(answer.bytes);
      else one?.reject(new Error(answer.failure));
    });
    started.on('error', (reason: unknown) => {
      if (worker === started) fail(reason instanceof Error ? reason : new Error(String(reason)));
    });
    started.on('exit', () => {
      if (worker === started) fail(new Error(`The ${name} has ended.`));
    });
    return started;
  };

  return {
    ask(request) {
      if (closed) return Promise.reject(new Error(`The ${name} is closed.`));
      worker ??= start();
      const current = worker;
      return new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        current.ref();
        current.postMessage({ id, request } satisfies Question<Request>);
      });
    },
    async close() {
      closed = true;
      const current = worker;
      fail(new Error(`The ${name} is closed.`));
      await current?.terminate();
    },
  };
}

/**
 * Answers, within the thread, whatever it is asked: one question after the other, in their order. `afterwards` is
 * called after each answer, when nobody waits. What arrives is what the thread's owner sent: `work` says its type.
 */
export function answerThread(work: (request: never) => Promise<Uint8Array>, afterwards?: () => void): void {
  let queue = Promise.resolve();
  const answer = async ({ id, request }: Question<never>): Promise<void> => {
    let reply: Answer;
    try {
      reply = { id, bytes: Uint8Array.from(await work(request)) };
    } catch (reason) {
      reply = { id, failure: reason instanceof Error ? reason.message : String(reason) };
    }
    parentPort?.postMessage(reply);
    afterwards?.();
  };
  parentPort?.on('message', (question: Question<never>) => {
    queue = queue.then(() => answer(question));
  });
}
