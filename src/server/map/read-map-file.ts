import { readFile, stat } from 'node:fs/promises';
import type { RegionMap } from '#contract/region-map.ts';
import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import { BadConfig } from '../config.ts';
import { mapWords as words } from './map-words.zh.ts';
import { readRegionMap } from './region-map.ts';

const mostMegabytes = 20;

/** The map the operator supplies; undefined where none is. Throws `BadConfig` with all that is wrong with the file. */
export async function readMapFile(file: string | undefined): Promise<RegionMap | undefined> {
  if (file === undefined) return undefined;
  const read = readRegionMap(
    await jsonOf(file),
    shanxiRegions.map(({ name }) => name),
  );
  if ('map' in read) return read.map;
  throw new BadConfig(read.faults.map((fault) => words.fault(file, fault)));
}

async function jsonOf(file: string): Promise<unknown> {
  const refuse = (fault: string): never => {
    throw new BadConfig([words.fault(file, fault)]);
  };
  let text: string;
  try {
    if ((await stat(file)).size > mostMegabytes * 1024 ** 2) return refuse(words.tooLarge(mostMegabytes));
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof BadConfig) throw error;
    return refuse(words.unreadable);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    return refuse(words.noJson);
  }
}
