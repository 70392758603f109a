import { extension, listSeparators } from './phrases.zh.ts';
import type { ReadingCode } from './reading-code.ts';

const landline = /^(0(?:10|2\d)|0[3-9]\d\d)-?((?:\d-?){7,8}?)(?:[-x](\d{1,6}))?$/;

/**
 * Reads one phone number of mainland China: mobile, landline with area code and perhaps extension, 400 and 800.
 * In: one narrow line without labels. Out: `13800000001`, `0351-0000001`, `0351-0000001-801`, `400-000-0001`, or a code.
 */
export function readPhoneNumber(line: string): { readonly phone: string } | ReadingCode {
  const parts = line.split(listSeparators).filter((part) => part.replace(/\D/g, '').length >= 7);
  if (parts.length > 1) return 'phone.several';
  if (/\d ?[*x]{2,} ?\d/i.test(line)) return 'phone.masked';
  if (/^\(?(?:\+|00) ?(?!86)\d/.test(line)) return 'phone.notPhone';
  const joined = line
    .replace(extension, 'x')
    .replace(/^\(?(?:\+ ?|00)86\)?[ -]*(?:\(0\))?/, '+')
    .replace(/[()\s.–—]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$|(?<=x)-|-(?=x)/g, '');
  if (/[^\d+x-]/.test(joined)) return 'phone.notPhone';
  const digits = joined.replace(/[+-]/g, '');
  return mobile(digits) ?? wired(joined, digits) ?? shortOrWrong(joined, digits);
}

function mobile(digits: string): { readonly phone: string } | null {
  const national = /^86(?=1[3-9]\d{9}$)/.test(digits) ? digits.slice(2) : digits;
  return /^1[3-9]\d{9}$/.test(national) ? { phone: national } : null;
}

function wired(joined: string, digits: string): { readonly phone: string } | null {
  if (/^[48]00\d{7}$/.test(digits)) {
    return { phone: `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}` };
  }
  const found = landline.exec(joined.replace(/^\+-?0?/, '0'));
  if (found === null) return null;
  const [, area = '', local = '', inner] = found;
  return { phone: `${area}-${local.replace(/-/g, '')}${inner === undefined ? '' : `-${inner}`}` };
}

function shortOrWrong(joined: string, digits: string): ReadingCode {
  if (/^1[3-9]\d{5,}$/.test(digits) || /^\+-?1[3-9]/.test(joined)) return 'phone.mobileLength';
  return /^[2-9]\d{6,7}$/.test(digits) ? 'phone.areaCodeMissing' : 'phone.notPhone';
}
