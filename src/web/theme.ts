/**
 * The design sheet: a quiet desk with paper on it. White sheets lie on light grey, one blue is the accent, and red is
 * kept for what blocks and for the red head of an official notice. Everything visible is made of these values: CSS reads
 * them as custom properties (`--ink`, …), Ant Design through `shell/ant-theme.ts`. Pairs used for text reach 4.5 : 1.
 */
export const colours = {
  ground: '#eef0f3',
  paper: '#ffffff',
  paperSoft: '#f6f7f9',
  ink: '#1c2733',
  inkSoft: '#4d5a67',
  line: '#d8dde3',
  lineStrong: '#7f8b97',
  accent: '#1f4e79',
  accentStrong: '#163a5b',
  accentSoft: '#e7eef6',
  accentPale: '#c3d5e8',
  accentMiddle: '#41719f',
  red: '#b3261e',
  redSoft: '#fcecea',
  amber: '#7a4f00',
  amberSoft: '#fdf3dc',
  green: '#1d6238',
  greenSoft: '#e6f3ea',
} as const;

/** Type scale in px: notes, text, lead, title, display. */
const sizes = { note: 13, text: 14, lead: 16, title: 20, display: 26 } as const;

/** Distances in px; controls are as high as a finger on phones (`controlTouch`). */
const spaces = { hair: 4, small: 8, medium: 16, large: 24, wide: 40 } as const;
export const controls = { control: 36, controlTouch: 44, radius: 4 } as const;

/** Large type is for those who read with effort: letters and what is pressed grow by a quarter, distances stay. */
export type TypeSize = 'usual' | 'large';
const growth: Readonly<Record<TypeSize, number>> = { usual: 1, large: 1.25 };

/** The type scale and the heights of controls in px, at a size of type. */
export function scaled(size: TypeSize) {
  const grown = (px: number): number => Math.round(px * growth[size]);
  return {
    note: grown(sizes.note),
    text: grown(sizes.text),
    lead: grown(sizes.lead),
    title: grown(sizes.title),
    display: grown(sizes.display),
    control: grown(controls.control),
    controlTouch: grown(controls.controlTouch),
  };
}

export const fonts = {
  screen: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif",
  /** Body of the official papers. */
  paperText: "FangSong_GB2312, FangSong, 'FangSong SC', STFangsong, 'Noto Serif CJK SC', serif",
  /** Headings and table heads of the official papers. */
  paperHead: "SimSun, STSong, 'Songti SC', 'Noto Serif CJK SC', serif",
} as const;

/** Writes the sheet into the document, for every stylesheet to read; `data-type` says at which size. */
export function applyTheme(root: HTMLElement, size: TypeSize = 'usual'): void {
  const px = { ...spaces, ...controls, ...scaled(size) };
  root.dataset['type'] = size;
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${kebab(name)}`, value);
  for (const [name, value] of Object.entries(px)) root.style.setProperty(`--${kebab(name)}`, `${value}px`);
  for (const [name, value] of Object.entries(fonts)) root.style.setProperty(`--font-${kebab(name)}`, value);
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
