import type { TitleComponentOption } from 'echarts/components';
import { dayWords } from '../../../design/moment-words.ts';
import { colours, fonts } from '../../../theme.ts';
import { words } from '../words.zh.ts';

/** How letters on a drawing look. */
export const chartText = { color: colours.inkSoft, fontFamily: fonts.screen, fontSize: 13 };

/** Title and day, so that a saved picture tells what it shows. */
export const chartTitle = (title: string): TitleComponentOption => ({
  ...{ text: title, subtext: words.asOf(dayWords(new Date().toISOString())), left: 0, top: 0 },
  textStyle: { ...chartText, color: colours.ink, fontSize: 14, width: 320, overflow: 'break' },
  subtextStyle: chartText,
});
