import type { Actor } from '#kernel/actor.ts';
import type { Platform } from '../context.ts';
import { noteStoredFiles } from '../storage/import-content.ts';
import { bringAlong, handUpAndAnswer } from './bring-along.ts';
import { makeApplicant, type DemoApplicant } from './demo-applicant.ts';
import { demoApplications, organisationName, type DemoApplication } from './demo-applications.zh.ts';
import { letCountySpeak, makeCountyOffice } from './demo-county.ts';
import { demoSamples } from './demo-samples.ts';
import { account, makeUnitActor, setDemoStage } from './demo-stage.ts';
import { demoWords } from './demo-words.zh.ts';
import { sealedScan } from './sealed-scan.ts';
import { varySample } from './vary-sample.ts';

/** What goes up in one batch goes up together; what is accepted first, so that each hand-up takes only its own along. */
const waves = ['accepted', 'handedUp', 'sentBack'] as const;

/** What still waits for its unit: in the city that is shown, a county speaks of it first. */
const openStates: ReadonlySet<DemoApplication['brought']> = new Set(['submitted', 'sealed', 'returned']);

/** So many applications are there before the server answers; the others come while it runs. */
const first = 3;

/** The demonstration while it is being made. */
export interface DemoSeed {
  /** All that somebody who signs in at once needs is there. */
  readonly begun: Promise<void>;
  /** Everything is there. */
  readonly done: Promise<void>;
}

/**
 * Makes the demonstration on an empty platform: every application goes through the use cases that people go through.
 * `tell` hears how many there are.
 */
export function seedDemo(platform: Platform, tell: (count: number) => void): DemoSeed {
  const begun = Promise.withResolvers<undefined>();
  const done = seed(platform, (count) => {
    tell(count);
    if (count === first) begun.resolve(undefined);
  });
  done.catch(begun.reject);
  return { begun: begun.promise, done };
}

async function seed(platform: Platform, tell: (count: number) => void): Promise<void> {
  const stage = await setDemoStage(platform);
  const samples = demoSamples(platform);
  const scan = await sealedScan();
  const { hash, bytes } = await platform.files.put(scan);
  await noteStoredFiles(platform.db, [{ hash, bytes, type: 'application/pdf', pages: 1 }], platform.clock());
  const units = new Map<string, Actor>();
  const applicants = new Map<string, DemoApplicant>();

  async function unitOf({ unit }: DemoApplication): Promise<Actor> {
    const number = units.size;
    const given =
      number === 0
        ? account('recommender')
        : {
            name: `${demoWords.people.recommender}${String(number)}`,
            username: `demo-unit-${String(number)}`,
          };
    const actor = units.get(unit) ?? (await makeUnitActor(platform, stage, unit, given));
    units.set(unit, actor);
    return actor;
  }

  async function applicantOf(demo: DemoApplication, unit: Actor): Promise<DemoApplicant> {
    const known = applicants.get(organisationName(demo));
    if (known) return known;
    const number = applicants.size;
    const given =
      number === 0
        ? account('applicant')
        : {
            name: `${demoWords.people.applicant}${String(number)}`,
            username: `demo-applicant-${String(number)}`,
          };
    const made = await makeApplicant(platform, stage, demo, { number, unit, account: given, licence: hash });
    applicants.set(organisationName(demo), made);
    return made;
  }

  let count = 0;
  async function make(demo: DemoApplication): Promise<void> {
    const unit = await unitOf(demo);
    const { actor, code, number } = await applicantOf(demo, unit);
    const sample = await samples(demo);
    const inHand = { ...sample, dossier: varySample(sample.dossier, demo, code, number) };
    await bringAlong(stage, { applicant: actor, unit, scan }, demo, inHand);
    count += 1;
    tell(count);
  }

  const waving = (demo: DemoApplication) => waves.some((wave) => wave === demo.brought);
  const [shown] = demoApplications;
  const unit = shown && (await unitOf(shown));
  const county = unit && (await makeCountyOffice(platform, stage, unit));
  for (const demo of demoApplications.slice(0, first)) await make(demo);
  for (const wave of waves) {
    const going = demoApplications.filter((demo) => demo.brought === wave);
    for (const unit of new Set(going.map((demo) => demo.unit))) {
      for (const demo of going.filter((one) => one.unit === unit)) await make(demo);
      const actor = units.get(unit);
      if (actor) await handUpAndAnswer(stage, actor, wave);
    }
  }
  for (const demo of demoApplications.slice(first)) if (!waving(demo)) await make(demo);
  if (!unit || !county) return;
  const open = demoApplications.filter((demo) => demo.unit === shown.unit && openStates.has(demo.brought));
  const names = [...new Set(open.map(organisationName))];
  await letCountySpeak(
    stage,
    unit,
    county,
    names.flatMap((name) => applicants.get(name)?.actor ?? []),
  );
}
