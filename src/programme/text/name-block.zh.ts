import type { RichBlock, RichText } from '../answers/rich-text.ts';
import { plainText } from './rich-text-text.ts';

const kinds: Readonly<Record<RichBlock['type'], string>> = {
  paragraph: '段',
  heading: '个小标题',
  bulletList: '个列表',
  orderedList: '个列表',
  table: '个表格',
  picture: '张图片',
};

/** So many characters of its beginning tell a block from others. */
const most = 12;

/** `第 3 段「本中心服务……」`: a block by its kind, its place among those, and how it begins. Unknown: one of the text. */
export function nameBlock(text: RichText, block: string): string {
  const at = text.content.findIndex(({ attrs }) => attrs?.id === block);
  const found = text.content[at];
  if (!found) return '中的一段';
  const kind = kinds[found.type];
  const place = text.content.slice(0, at + 1).filter(({ type }) => kinds[type] === kind).length;
  const begins = plainText({ type: 'doc', content: [found] })
    .replace(/\s+/gu, ' ')
    .trim();
  const shown = begins.length > most ? `${[...begins].slice(0, most).join('')}…` : begins;
  return `第 ${String(place)} ${kind}${shown === '' ? '' : `（${shown}）`}`;
}
