import { notices } from '#notices/registry.ts';
import { digest } from '#programme/answers/digest.ts';
import type { UseCases } from '../../http/use-case-types.ts';

/** Notices a call can be opened from, with what in them is assumed. */
export const listNotices: UseCases['authority']['notices'] = () =>
  Promise.resolve(
    notices.map(({ programme }) => ({
      id: programme.id,
      title: programme.title,
      year: programme.year,
      digest: digest(programme),
      assumptions: programme.assumptions.map((assumption) => assumption.statement),
    })),
  );
