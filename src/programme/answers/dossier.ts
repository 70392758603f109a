import { z } from 'zod';

const richText = z.looseObject({ type: z.literal('doc'), content: z.array(z.unknown()) });

const answer = z.union([z.string(), z.number(), z.boolean(), z.null(), richText]);

/** Pages of one file, both included, counted from 1. */
const pages = z.tuple([z.int().min(1), z.int().min(1)]).refine(([from, to]) => from <= to);

const link = z.strictObject({
  /** A leaf, a row of claims (`honourClaims.r1`), a section of the plan or an annex. */
  target: z.string().min(1),
  pages: pages.nullable(),
  /** The place of this evidence among all that is linked to the target. */
  order: z.int().min(1),
});

const evidence = z.strictObject({
  id: z.string().min(1),
  /** Path inside the dossier, with forward slashes. */
  file: z.string().min(1),
  title: z.string(),
  links: z.array(link),
});

/** A state of the dossier that was frozen; its digest is over year, notice, answers, rows and evidence. */
const version = z.strictObject({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  frozenAt: z.iso.datetime({ offset: true }),
});

/** A 统一社会信用代码 that fails a check digit and is right nevertheless: the check warns of it and quotes the reason. */
const confirmedCode = z.strictObject({ code: z.string().min(1).max(40), reason: z.string().min(5).max(500) });

/** The envelope of `dossier.json`. Answers are judged by the kinds, not here. */
export const dossierSchema = z.strictObject({
  format: z.literal(1),
  notice: z.string().min(1),
  year: z.int().min(2000).max(2100).optional(),
  centreType: z.string().min(1),
  answers: z.record(z.string(), answer),
  rows: z.record(z.string(), z.array(z.string().regex(/^[A-Za-z0-9_-]{1,40}$/))).optional(),
  evidence: z.array(evidence),
  recommendation: z
    .strictObject({ unit: z.string(), order: z.int().min(1), remark: z.string() })
    .nullable()
    .optional(),
  versions: z.array(version).optional(),
  confirmedCodes: z.array(confirmedCode).optional(),
});

export type Dossier = z.infer<typeof dossierSchema>;
export type Evidence = z.infer<typeof evidence>;
export type EvidenceLink = z.infer<typeof link>;
