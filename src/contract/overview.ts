import { z } from 'zod';
import { route } from './route.ts';
import { applicationHead, day, id } from './shapes.ts';

const inCall = z.object({ callId: id });

const countShape = z.object({
  /** City of the applicant; empty for none. */
  region: z.string(),
  unitId: id,
  /** Does it go through the reform zone of the province, which lies in a city and counts apart? */
  zone: z.boolean(),
  centreType: z.string(),
  state: applicationHead.shape.state,
  /** On which it was last submitted; null before. */
  day: day.nullable(),
  count: z.number(),
});
export type OverviewCount = z.infer<typeof countShape>;

const distributionShape = z.object({
  min: z.string(),
  lowerQuartile: z.string(),
  median: z.string(),
  upperQuartile: z.string(),
  max: z.string(),
  bars: z.array(z.object({ from: z.string(), to: z.string(), count: z.number() })),
});

const indicatorShape = z.object({
  key: z.string(),
  label: z.string(),
  unit: z.string(),
  /** Values that count, 0 among them. */
  counted: z.number(),
  /** Positive without evidence. */
  void: z.number(),
  blank: z.number(),
  unreadable: z.number(),
  /** Of what is counted; null when nothing is. */
  distribution: distributionShape.nullable(),
});
export type IndicatorSpread = z.infer<typeof indicatorShape>;

const typeSpreadShape = z.object({
  centreType: z.string(),
  centreTypeLabel: z.string(),
  applications: z.number(),
  indicators: z.array(indicatorShape),
});
export type TypeSpread = z.infer<typeof typeSpreadShape>;

export const overview = {
  /** How many applications of a call stand where: numbers alone, of what may not be opened as well. */
  counts: route('GET', '/authority/calls/{callId}/counts', 'authority.read')
    .input(inCall)
    .output(z.array(countShape)),
  /** How each indicator is spread over what was handed up, by type; of one city where a region is given. */
  indicators: route('GET', '/authority/calls/{callId}/indicators', 'authority.read')
    .input(inCall.extend({ region: z.string().max(20).optional() }))
    .output(z.array(typeSpreadShape)),
};
