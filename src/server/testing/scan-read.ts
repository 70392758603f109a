import type { PaperId } from '#programme/views/papers.ts';
import type { Asking } from '../context.ts';
import { listPapers } from '../usecases/application/list-papers.ts';

/** What was found of the scan of a paper, once it is read: on a busy machine that takes longer than a request waits. */
export async function scanRead(asking: Asking, applicationId: string, paper: PaperId) {
  for (;;) {
    const papers = await listPapers(asking, { applicationId });
    const found = papers.find((one) => one.paper === paper)?.seal?.check ?? null;
    if (found === null || found.verdict !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
