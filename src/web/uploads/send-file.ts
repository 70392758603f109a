import { ORPCError } from '@orpc/client';
import { Upload, type DetailedError } from 'tus-js-client';
import { plainRoutes } from '#contract/plain-routes.ts';
import { askForPassword } from '../session/ended-session.ts';
import { isRefused } from '../tell-error.ts';

/** Waits between tries while the connection is lost, in ms; the last one is repeated by pressing again. */
const retryDelays = [0, 1000, 3000, 5000, 10_000, 30_000, 60_000];

interface SendFileOptions {
  /** Called with the share that has arrived, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting stops the sending; what has arrived stays, and the same file goes on from there. */
  readonly signal?: AbortSignal;
}

/**
 * Sends a file to the server in resumable pieces: a cut connection goes on where it stopped, and so does the same file
 * chosen again later. Out: the id of the finished upload, for the act that takes it over. Refusals are thrown like those of `api`.
 */
export async function sendFile(file: File, options: SendFileOptions = {}): Promise<string> {
  for (;;) {
    try {
      return await sendOnce(file, options);
    } catch (error) {
      if (!isRefused(error, 'signInNeeded')) throw error;
      await askForPassword();
    }
  }
}

function sendOnce(file: File, { onProgress, signal }: SendFileOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: plainRoutes.createUpload.path,
      metadata: { filename: file.name, filetype: file.type },
      retryDelays,
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => onProgress?.(total === 0 ? 1 : sent / total),
      onShouldRetry: (error) => (error.originalResponse?.getStatus() ?? 0) < 400,
      onSuccess: () => resolve(upload.url?.split('/').pop() ?? ''),
      onError: (error) => reject(asRefusal(error)),
    });
    signal?.addEventListener('abort', () => {
      void upload.abort();
      reject(new DOMException('aborted', 'AbortError'));
    });
    void upload.findPreviousUploads().then((previous) => {
      const [latest] = previous;
      if (latest !== undefined) upload.resumeFromPreviousUpload(latest);
      upload.start();
    });
  });
}

/** The refusal in the answer of the upload server; a lost connection as fetch would tell it. */
function asRefusal(error: Error | DetailedError): Error {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  if (response === null) return new TypeError(error.message);
  try {
    const { code, status, message, data } = JSON.parse(response.getBody()) as {
      code: string;
      status: number;
      message: string;
      data: unknown;
    };
    return new ORPCError(code, { status, message, data });
  } catch {
    return error;
  }
}
