import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Face } from '#programme/definition/document.ts';

import { boxFont } from './box-font.ts';

/** A face of a paper as Typst takes it: families in the order they are asked for a glyph, and a weight. */
export interface FaceFonts {
  readonly families: readonly string[];
  readonly weight: number;
}

/**
 * What GB2312 does not hold comes from Noto (U+5803, U+5586, U+4DAE and other rare names), Yi from Fandol again, the
 * boxes to tick from our own font. Every face ends in all of them: what one face can print, each can.
 */
const rest = ['Noto Serif SC', 'Noto Sans SC', 'FandolFang R', 'FandolKai', 'Paper Boxes'];

export const faces: Readonly<Record<Face, FaceFonts>> = {
  fangsong: { families: ['FandolFang R', ...rest], weight: 400 },
  kai: { families: ['FandolKai', ...rest], weight: 400 },
  hei: { families: ['Noto Sans SC', ...rest], weight: 400 },
  song: { families: rest, weight: 400 },
  xiaobiaosong: { families: rest, weight: 700 },
};

const project = (path: string) => fileURLToPath(new URL(`../../../fonts/${path}`, import.meta.url));

function installed(name: string, path: string): string {
  return join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), path);
}

let loaded: readonly Uint8Array[] | undefined;

/** The bytes of each font a paper needs, read once; only the weights in use, for each costs 7 to 15 MB. */
export function fontFiles(): readonly Uint8Array[] {
  const serif = '@expo-google-fonts/noto-serif-sc';
  const sans = '@expo-google-fonts/noto-sans-sc';
  loaded ??= [
    readFileSync(project('FandolFang-Regular.otf')),
    readFileSync(project('FandolKai-Regular.otf')),
    readFileSync(installed(serif, '400Regular/NotoSerifSC_400Regular.ttf')),
    readFileSync(installed(serif, '700Bold/NotoSerifSC_700Bold.ttf')),
    readFileSync(installed(sans, '400Regular/NotoSansSC_400Regular.ttf')),
    boxFont(),
  ];
  return loaded;
}
