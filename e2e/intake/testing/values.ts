import type { Draw } from './draw.ts';

/** What somebody types, and what it says in the form of its kind. */
export interface Typed {
  readonly typed: string;
  readonly says: string;
}

const surnames = ['王', '李', '张', '郝', '闫', '祎', '欧阳', '尉迟', '䶮', '亓'];
const given = [
  '堃',
  '喆',
  '祎',
  '䶮',
  '燚',
  '文堃',
  '喆祎',
  '建国',
  '晓燚',
  '𬱖',
  '㛃然',
  '·买买提',
  '赟',
  '淼淼',
];
const places = ['太原', '大同', '阳泉', '长治', '晋城', '朔州', '晋中', '运城', '忻州', '临汾', '吕梁'];
const trades = [
  '数智',
  '云冶',
  '焦化',
  '煤机装备',
  '特钢',
  '文旅',
  '陶瓷',
  '法兰锻造',
  '酿造',
  '信创',
  '堃燚',
  '喆信',
];
const forms = [
  '科技有限公司',
  '股份有限公司',
  '集团有限责任公司',
  '工程技术研究院（有限合伙）',
  'A&B联合实验室',
  '大数据产业发展（集团）有限公司',
];
const deeds = [
  '建成',
  '升级',
  '联合高校共建',
  '面向中小企业开放',
  '依托链主企业打造',
  '按照“揭榜挂帅”方式组织',
];
const things = [
  '工业互联网平台',
  '测试验证环境',
  '行业数据空间',
  '数字化诊断服务队',
  '5G＋AI质检产线',
  '低代码工具箱',
  '标识解析二级节点',
];
const ends = [
  '服务企业不少于60家',
  '形成解决方案8项',
  '覆盖上下游＞120家',
  '年培训1.2千人',
  '申请发明专利4项（已受理2项）',
  '降低能耗<3%',
];

export const person = (draw: Draw): string => `${draw.pick(surnames)}${draw.pick(given)}`;

export function organisation(draw: Draw): string {
  const long = draw.chance(0.2) ? '综采综掘运输成套装备智能制造与全生命周期再制造产业链数字化协同服务' : '';
  return `${draw.pick(['山西', '', '山西省'])}${draw.pick(places)}${draw.pick(trades)}${long}${draw.pick(forms)}`;
}

/** One sentence, now and then a long one. */
export function sentence(draw: Draw): string {
  const first = `${draw.pick(deeds)}${draw.pick(things)}，${draw.pick(ends)}`;
  const more = draw.chance(0.25) ? `；${draw.pick(deeds)}${draw.pick(things)}，${draw.pick(ends)}` : '';
  const start = draw.chance(0.1) ? `${String(draw.int(2023, 2026))}年` : '';
  return `${start}${first}${more}${draw.pick(['。', '', '；'])}`;
}

export function honour(draw: Draw): string {
  const what = draw.pick([
    '省级企业技术中心',
    '国家级专精特新“小巨人”企业',
    '山西省科学技术进步奖二等奖',
    '智能制造示范企业',
    '高新技术企业（证书编号GR202114000' + String(draw.int(100, 999)) + '）',
  ]);
  return `${what}${draw.pick(['', '（省工业和信息化厅）', '，山西省人民政府'])}${draw.pick(['', `，${String(draw.int(2018, 2022))}年`, `（${String(draw.int(2018, 2022))}年${String(draw.int(1, 12))}月）`])}`;
}

const wide = (text: string): string =>
  text.replace(/[0-9.]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const grouped = (text: string): string => {
  const [whole = '', part] = text.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
};

/** A number with up to two decimals, as people type it; with the unit of the question now and then. */
export function amount(draw: Draw, unit: string, whole = false): Typed {
  const number = draw.int(1, draw.pick([9, 400, 60_000]));
  const says = whole || draw.chance(0.5) ? String(number) : `${String(number)}.${String(draw.int(1, 9))}`;
  const typed = draw.pick([
    says,
    says,
    says,
    grouped(says),
    wide(says),
    `${says}${unit}`,
    `${says} ${unit}`,
    ` ${says}`,
    says.includes('.') ? `${says}0` : says,
  ]);
  return { typed, says };
}

export function percent(draw: Draw): Typed {
  const says = `${String(draw.int(2, 99))}.${String(draw.int(1, 9))}`;
  return { typed: draw.pick([says, `${says}%`, `${says}％`, `${says} %`, wide(says)]), says };
}

const two = (number: number): string => String(number).padStart(2, '0');

export function day(draw: Draw): Typed {
  const [year, month, date] = [draw.int(1998, 2022), draw.int(1, 12), draw.int(1, 28)];
  const typed = draw.pick([
    `${year}年${month}月${date}日`,
    `${year}年${two(month)}月${two(date)}日`,
    `${year}-${two(month)}-${two(date)}`,
    `${year}.${month}.${date}`,
    `${year}/${month}/${date}`,
  ]);
  return { typed, says: `${year}-${two(month)}-${two(date)}` };
}

export function month(draw: Draw): Typed {
  const [year, number] = [draw.int(2023, 2025), draw.int(1, 12)];
  const typed = draw.pick([`${year}年${number}月`, `${year}-${two(number)}`, `${year}.${number}`]);
  return { typed, says: `${year}-${two(number)}` };
}

export function phone(draw: Draw): Typed {
  if (draw.chance(0.3)) {
    const digits = String(draw.int(2_000_000, 8_999_999));
    return {
      typed: draw.pick([`0351-${digits}`, `（0351）${digits}`, `0351 ${digits}`]),
      says: `0351-${digits}`,
    };
  }
  const digits = `1${draw.pick(['38', '59', '86'])}0000${two(draw.int(0, 99))}${two(draw.int(0, 99))}`;
  const parted = `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
  return { typed: draw.pick([digits, digits, parted, parted.replaceAll(' ', '-')]), says: digits };
}

/** Name and phone number; what it says is both with one space. */
export function contact(draw: Draw): Typed {
  const [name, number] = [person(draw), phone(draw)];
  const typed = draw.pick([
    `${name} ${number.typed}`,
    `${name}，${number.typed}`,
    `${name}/${number.typed}`,
    `${name}\n${number.typed}`,
    `${name}（${number.says}）`,
    `姓名：${name} 电话：${number.typed}`,
  ]);
  return { typed, says: `${name} ${number.says}` };
}

export function email(draw: Draw): Typed {
  const says = `${draw.pick(['zhe.yang', 'kun_hao', 'yi-2022', 'office'])}@${draw.pick(['example.cn', 'mail.example.com'])}`;
  return { typed: says, says };
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A 统一社会信用代码 right in both check digits. */
export function uscc(draw: Draw): Typed {
  for (;;) {
    const body = Array.from({ length: 8 }, () => draw.pick([...alphabet])).join('');
    const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce(
      (total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36),
      0,
    );
    const check = 11 - (sum % 11);
    const start = `91140100${body}${check === 10 ? 'X' : check === 11 ? '0' : String(check)}`;
    const whole = [...start].reduce(
      (total, letter, at) => total + alphabet.indexOf(letter) * (3 ** at % 31),
      0,
    );
    const says = `${start}${alphabet.charAt((31 - (whole % 31)) % 31)}`;
    const typed = draw.pick([says, says, says.toLowerCase(), says.replace(/(.{4})(?=.)/g, '$1 ')]);
    return { typed, says };
  }
}
