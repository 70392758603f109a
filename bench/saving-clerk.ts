import type { SeatedClerk } from '../e2e/server/testing/load-server.ts';
import { openRawConnection } from './raw-connection.ts';

/** Somebody who saves one leaf again and again; each save is based on the one before, as a browser's is. */
export interface SavingClerk {
  /** Out: milliseconds from sending to the answer. Throws when the save is not taken. */
  save(): Promise<number>;
  close(): void;
}

/** Seats a clerk at a server. `value` makes the value of the nth save. */
export async function savingClerk(
  port: number,
  { applicationId, token }: SeatedClerk,
  { leaf, value, writer }: { leaf: string; value: (nth: number) => unknown; writer: string },
): Promise<SavingClerk> {
  const connection = await openRawConnection(port);
  const path = `/api/applications/${applicationId}/answers/${encodeURIComponent(leaf)}`;
  let basedOn = 0;
  let sequence = 0;
  return {
    async save() {
      sequence += 1;
      const sent = JSON.stringify({ value: value(sequence), basedOn, writer, sequence });
      const start = performance.now();
      const answer = await connection.put(path, token, sent);
      const spent = performance.now() - start;
      if (answer.status !== 200) throw new Error(`${String(answer.status)} ${answer.body}`);
      basedOn = (JSON.parse(answer.body) as { revision: number }).revision;
      return spent;
    },
    close: () => connection.close(),
  };
}
