import { z } from 'zod';
import { route } from './route.ts';
import { applicationHead, id } from './shapes.ts';

/** What the one who asks is to a thing that was found: it says where the thing lies for them. */
const seenAs = z.enum(['applicant', 'county', 'recommender', 'authority', 'administrator']);

const foundApplication = z.object({
  id,
  as: seenAs,
  /** Of the receipt; null before the first submission. */
  number: z.string().nullable(),
  callTitle: z.string(),
  centreTypeLabel: z.string(),
  centreName: z.string(),
  state: applicationHead.shape.state,
  applicantName: z.string(),
  unitName: z.string(),
});
export type FoundApplication = z.infer<typeof foundApplication>;

const foundEvidence = z.object({
  id,
  as: seenAs,
  /** Through which application it is seen; null in one's own library. */
  applicationId: id.nullable(),
  title: z.string(),
  fileName: z.string(),
  ownerName: z.string(),
});
export type FoundEvidence = z.infer<typeof foundEvidence>;

const foundOrganisation = z.object({
  id,
  as: seenAs,
  name: z.string(),
  uscc: z.string(),
  region: z.string(),
});
export type FoundOrganisation = z.infer<typeof foundOrganisation>;

/** `more`: others match as well; a longer text finds them. */
const group = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), more: z.boolean() });

export const search = {
  /** What matches every word of the text and may be seen by the one who asks. Not a GET: what people look for stands in no log. */
  everything: route('POST', '/search', 'signedIn')
    .input(z.object({ text: z.string().max(60) }))
    .output(
      z.object({
        applications: group(foundApplication),
        evidence: group(foundEvidence),
        organisations: group(foundOrganisation),
      }),
    ),
};
