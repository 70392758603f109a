import { z } from 'zod';
import { digest } from '#programme/answers/digest.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The list of all that a package holds. */
export const manifestSchema = z.strictObject({
  format: z.literal('shuzhuan-package'),
  edition: z.literal(1),
  made: z.iso.datetime(),
  notice: z.string(),
  year: z.int(),
  centreType: z.string(),
  applicant: z.string(),
  centre: z.string(),
  /** Digest of what a version freezes: year, notice, answers, rows and evidence. */
  version: sha256,
  frozen: z.boolean(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256 })),
  /** SHA-256 of the canonical JSON of all that stands above. */
  digest: sha256,
});

export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = 'manifest.json';
/** Where the dossier lies in a package: what the command line reads again. */
export const dossierFolder = 'dossier/';

/** The manifest with its own digest. */
export function sealed(manifest: Omit<Manifest, 'digest'>): Manifest {
  return { ...manifest, digest: digest(manifest) };
}

/** Whether a manifest still says what it said when it was written. */
export function isSealed({ digest: own, ...manifest }: Manifest): boolean {
  return digest(manifest) === own;
}
