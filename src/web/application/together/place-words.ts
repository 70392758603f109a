import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import { targetName } from '#programme/checks/name-target.zh.ts';
import { words as applicationWords } from '../words.zh.ts';
import { words } from './words.zh.ts';

const { pages } = applicationWords;

const pageNames: Readonly<Record<string, string>> = {
  ...{ overview: pages.overview, 'basic-info': pages.basicInfo, answers: pages.answerSheet },
  ...{ plan: pages.plan, evidence: pages.evidence, check: pages.check, submit: pages.submit },
  ...{ papers: pages.papers, unsent: pages.unsent, intake: pages.intake },
};

/** How a page of an application is called, by the last part of its address. */
export const pageName = (page: string): string =>
  Object.hasOwn(pageNames, page) ? (pageNames[page] ?? '') : words.otherPage;

/** How a place is called: a target by its name, the application as a whole where there is none. */
export const placeName = (target: string, notice: NoticeIndex, { rows }: OpenDossier): string =>
  target === '' ? words.whole : targetName(target, notice, rows);
