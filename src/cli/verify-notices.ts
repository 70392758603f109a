import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { notices } from '#notices/registry.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import type { Programme } from '#programme/definition/programme.ts';
import type { Fault } from '#programme/verify/fault.ts';
import { assumedIn, withoutCell } from '#programme/verify/inventory.ts';
import { verifyProgramme } from '#programme/verify/verify-programme.ts';
import { verifySource } from '#programme/verify/verify-source.ts';
import { faultSentences } from '#programme/verify/words.zh.ts';
import { verifyWords } from './verify-words.zh.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Faults of all notices at once, then what is assumed and what no paper prints. */
async function main(): Promise<number> {
  let faults = 0;
  for (const { programme } of notices) {
    const found = [...verifyProgramme(programme), ...(await sourceFaults(programme))];
    faults += found.length;
    console.log(verifyWords.notice(programme.id, found.length));
    for (const { path, code, subject } of found)
      console.log(`  ${path}：${faultSentences[code]}（${subject}）`);
    if (found.length === 0) sayInventory(programme);
  }
  return faults === 0 ? 0 : 1;
}

async function sourceFaults(programme: Programme): Promise<Fault[]> {
  return verifySource(programme, await readFile(`${root}/${programme.source.file}`, 'utf8'));
}

function sayInventory(programme: Programme): void {
  const assumed = assumedIn(programme);
  console.log(verifyWords.assumed(assumed.length));
  for (const { path, what } of assumed) console.log(`  ${path}\t${what}`);
  const cellless = new Map<string, string>();
  for (const type of programme.centreTypes)
    for (const { id, label } of withoutCell(indexProgramme(programme, type.id, programme.year)))
      cellless.set(id, label);
  console.log(verifyWords.withoutCell(cellless.size));
  for (const [id, label] of cellless) console.log(`  ${id}\t${label}`);
}

process.exitCode = await main();
