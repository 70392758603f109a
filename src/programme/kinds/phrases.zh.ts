/** What people write where there is nothing to write. */
export const nothing =
  /^(?:无+|没有|暂无|暂时没有|尚无|未有|未填|未统计|不涉及|不适用|空|略|待定|待填|n\/?a|nil|none|null|[/\\|*_.。、·—–-]+)[。.]?$/i;

/** Words and signs that make a number inexact; looked for only in what could not be read as an exact one. */
export const vague =
  /[约近余多几数超逾]|大概|将近|左右|上下|以上|以下|以内|不少|不低|不超|不足|不到|至少|至多|最多|最少|大于|小于|[<>≥≤≈~+]/;

/** Two numbers: `1200-1500`, `5至8`, `3、4`. */
export const numberRange =
  /[\d一二三四五六七八九十百千万亿%人家个元] ?(?:[-–—~至到、]|--|——) ?[\d一二三四五六七八九十]/;

/** Words before a number that change nothing in it. */
export const harmlessStart = /^(?:共计|合计|总计|小计|总共|共|计) ?:? ?/;
export const currencyStart = /^(?:人民币|rmb|cny|[¥￥]) ?:? ?/i;
/** 整 behind an amount says that nothing follows. */
export const moneyEnd = /([元角分]) ?[整正]$/;
export const fullStop = /[.。;；]$/;
export const negativeStart = /^(?:- ?|负)(?=.)/;
export const inBrackets = /^\(([^()]+)\)$/;
export const percentStart = /^百分之 ?/;
export const foreignCurrency = /美元|美金|欧元|港元|港币|日元|英镑|外币|[$€£]|usd|eur|hkd|jpy/i;

export const yes = /^(?:是|是的|对|√|✓|✔|☑|yes|y|true|1)$/i;
export const no = /^(?:否|不是|不|×|✗|✘|no|n|false|0)$/i;
export const yesWord = '是';
export const noWord = '否';

/** What stands before a phone number or a name and is part of neither. */
export const contactLabels =
  /(?:联系人|负责人|法定代表人|法人代表|法人|姓名|联系电话|联系方式|联系号码|办公电话|移动电话|固定电话|手机号码|手机号|电话号码|手机|电话|座机|固话|邮箱|电子邮箱|邮件|tel|mobile|phone|mob|e-?mail)(?![a-z])\.? ?[:：]?/gi;
/** Extension of a switchboard: 转801. */
export const extension = / ?(?:转|分机|ext\.?|#) ?/i;
export const listSeparators = /[/、,;；|或和及]/;
/** What may stand between a name and a phone number, or around them. */
export const contactSeparators = /[\s,;:、。/|()[\]【】〔〕<>《》+—–-]+/g;
/** From a first digit of a phone number to its last, with what people put between; an extension belongs to it. */
export const phoneLike = /\+?\(?\+?\d[\d ()*–—.-]{4,}\d(?: ?(?:转|分机|ext\.?|#) ?\d{1,6})?/gi;
