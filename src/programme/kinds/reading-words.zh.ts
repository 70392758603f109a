import type { ReadingNote } from './kind.ts';
import type { ReadingCode } from './reading-code.ts';

/** One sentence a code: what was typed, what is wrong with it, what to do. `{name}` is filled in from the note. */
const sentences: Readonly<Record<ReadingCode, string>> = {
  'value.wrongShape': '填写的内容「{typed}」类型不对。请改填文字或数字。',
  'value.tooLong': '「{typed}」过长，此处最多 {most} 个字符。请删减。',
  'text.controlCharacters': '「{typed}」中含有无法打印的控制字符，已略去。请核对文字是否完整。',

  'richText.notRichText': '此处应为正文（富文本），填写的内容不是正文。请重新填写。',
  'richText.unknownNode':
    '正文的 {path} 处有不支持的内容，只支持段落、标题、列表、表格和图片。请删除或改写该处。',
  'richText.unknownMark': '正文的 {path} 处有不支持的文字格式，只支持加粗、斜体、上标和下标。请去掉该格式。',
  'richText.noContent': '正文的 {path} 处缺少内容。请补全或删除该处。',
  'richText.wrongAttribute':
    '正文的 {path} 处属性缺失或有误（如标题级别、单元格跨度、图片的编号、宽度或图题）。请更正。',
  'richText.wrongText': '正文的 {path} 处应为文字。请更正。',
  'richText.tableGrid':
    '正文的 {path} 处，表格各行的单元格没有对齐成矩形。请补齐缺少的单元格或检查合并的单元格。',
  'richText.tooDeep': '正文的 {path} 处嵌套过深。请减少列表的层级。',
  'richText.tooLarge': '正文过长（到 {path} 处已超出上限）。请删减。',

  'number.nothing': '「{typed}」不是数字。没有的请填 0，尚未统计的请留空。',
  'number.approximate': '「{typed}」不是一个确切的数。请填写确切的数，不带“约”“余”“以上”“不少于”等字样。',
  'number.range': '「{typed}」是一个范围。请只填写一个确切的数。',
  'number.grouping': '「{typed}」中分隔符的位置不对，无法确定是多少。请不带逗号和空格重新填写。',
  'number.decimalPoints': '「{typed}」中有不止一个小数点。请重新填写。',
  'number.exponent': '「{typed}」是科学计数法。请写成普通的数字。',
  'number.colloquial': '「{typed}」省略了位数，无法确定是多少。请用阿拉伯数字完整填写。',
  'number.ambiguousScale':
    '「{typed}」没有写单位，无法确定是否以{unit}计。请以{unit}为单位用阿拉伯数字填写。',
  'number.negative': '「{typed}」是负数，此处不能小于 0。请核对。',
  'number.notWhole': '「{typed}」不是整数，此处应填写整数。请核对。',
  'number.tooLarge': '「{typed}」的位数过多。请核对。',
  'number.currency': '「{typed}」不是人民币金额。请折算成{unit}（人民币）后填写。',
  'number.unit': '「{typed}」的单位与此处的单位「{unit}」不符。请换算后只填写数字。',
  'number.unitNotAsked': '「{typed}」带有单位，此处请只填写数字。',
  'number.notNumber': '「{typed}」不能读作一个数。请只填写一个数字。',
  'number.converted': '「{typed}」已换算为 {value} {unit}。请核对。',
  'number.classifier': '「{typed}」已读作 {value} {unit}。请核对单位。',

  'percent.fraction': '「{typed}」已读作 {value}%。如果要填的是百分之几十，请写成百分数，如 48.2%。',

  'date.approximate': '「{typed}」不是确切的时间。请按「{example}」的样子填写。',
  'date.range': '「{typed}」是一段时间。请只填写一个时间，如 {example}。',
  'date.twoDigitYear': '「{typed}」的年份不是四位。请写全年份，如 {example}。',
  'date.yearFirst': '「{typed}」的年份没有写在最前。请按年、月、日的顺序填写，如 {example}。',
  'date.yearOutOfRange': '「{typed}」的年份不在 1900 年至 2100 年之间。请核对。',
  'date.impossible': '「{typed}」不是真实存在的日期。请核对月份和日期。',
  'date.monthMissing': '「{typed}」只有年份。请补充月份，如 {example}。',
  'date.notDate': '「{typed}」不是日期。请按「{example}」的样子填写。',
  'date.dayMissing': '「{typed}」没有写到日，已读作年月。知道是哪一日的请补充。',
  'month.dayDropped': '「{typed}」写到了日，此处只取年月 {value}。',

  'uscc.length': '统一社会信用代码应为 18 位，「{typed}」为 {length} 位。请核对。',
  'uscc.lookalike':
    '统一社会信用代码不使用字母 I、O、S、V、Z，「{typed}」中有 {letters}，可能是 {meant} 之误。请对照营业执照更正。',
  'uscc.alphabet': '统一社会信用代码只由数字和大写字母组成，「{typed}」中有 {letters}。请对照营业执照更正。',
  'uscc.checkDigit':
    '统一社会信用代码「{typed}」的最后一位校验码不符。请对照营业执照逐位核对；执照上确是这个代码的，须由单位说明原因。',
  'uscc.organisationCheckDigit':
    '统一社会信用代码「{typed}」的第 9 至 17 位（主体标识码）校验不符。请对照营业执照逐位核对；执照上确是这个代码的，须由单位说明原因。',
  'uscc.bothCheckDigits':
    '统一社会信用代码「{typed}」的第 9 至 17 位（主体标识码）校验不符，最后一位校验码也不符。请对照营业执照逐位核对；执照上确是这个代码的，须由单位说明原因。',
  'uscc.confirmed':
    '统一社会信用代码「{typed}」的校验码不符，已确认无误，原因：{reason}。请审核时对照营业执照核对。',

  'phone.several': '「{typed}」中有不止一个电话号码。请只填写一个。',
  'phone.masked': '「{typed}」的号码不完整（有 *）。请填写完整的号码。',
  'phone.mobileLength': '手机号码应为 11 位，「{typed}」为 {digits} 位。请核对。',
  'phone.areaCodeMissing': '「{typed}」的号码没有区号。请在号码前补上区号，如“0351-”。',
  'phone.notPhone': '「{typed}」不是有效的电话号码。请填写 11 位手机号码，或带区号的固定电话号码。',

  'email.several': '「{typed}」中有不止一个邮箱。请只填写一个。',
  'email.notEmail': '「{typed}」不是有效的邮箱地址。请核对，如 name@example.com。',

  'contact.phoneMissing': '「{typed}」中没有联系电话。请同时填写姓名和电话，如“张某 13800000001”。',
  'contact.nameMissing': '「{typed}」中没有姓名。请同时填写姓名和电话，如“张某 13800000001”。',
  'contact.unclear': '「{typed}」中分不清姓名和电话。请按“姓名 电话”的样子填写，如“张某 13800000001”。',
  'contact.severalPhones': '「{typed}」中有不止一个电话，以第一个 {phone} 为准。请核对。',

  'boolean.notBoolean': '「{typed}」既不是“是”也不是“否”。请填写是或否。',
  'choice.unknown': '「{typed}」不在可选的范围内。请从以下各项中选择：{choices}。',
};

/**
 * Says a note about an answer as a sentence, for the person who typed it.
 * In: the code and params of a `ReadingNote`, as they come back from a finding. Out: empty for a code that is none.
 */
export function readingSentence(note: {
  readonly code: string;
  readonly params: ReadingNote['params'];
}): string {
  const sentence = (sentences as Partial<Record<string, string>>)[note.code] ?? '';
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => note.params[name] ?? '');
}
