import type { SealService } from './seal-service.ts';

/** So long a service may think, in ms, and so large its answer may be, in bytes. */
const patience = 60_000;
const largest = 200 * 1024 ** 2;

/**
 * A service that takes a PDF by POST and answers with the sealed PDF. What it is of stands in headers, percent-encoded:
 * `Paper-Code`, `Paper-Label`, `Organisation-Name`, `Organisation-Code`.
 */
export function httpSeals(url: string): SealService {
  return {
    async seal({ pdf, code, label, organisation }) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/pdf',
          'Paper-Code': code,
          'Paper-Label': encodeURIComponent(label),
          'Organisation-Name': encodeURIComponent(organisation.name),
          'Organisation-Code': encodeURIComponent(organisation.uscc),
        },
        body: Uint8Array.from(pdf),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      if (!answer.ok) throw new Error(`The seal service answers ${String(answer.status)}.`);
      const sealed = new Uint8Array(await answer.arrayBuffer());
      const head = Buffer.from(sealed.subarray(0, 5)).toString('latin1');
      if (head !== '%PDF-' || sealed.length > largest)
        throw new Error('The seal service answers with no PDF.');
      return sealed;
    },
  };
}
