import { describe, expect, it } from 'vitest';
import { checkOrigin } from './check-origin.ts';

const own = 'https://sz.example.gov.cn';
const passes = (request: { method?: string; origin?: string; fetchSite?: string }) => {
  try {
    checkOrigin({ method: 'POST', own, origin: undefined, fetchSite: undefined, ...request });
    return true;
  } catch {
    return false;
  }
};

describe('请求从哪个网站来', () => {
  it.each([
    ['本站页面', { origin: own, fetchSite: 'same-origin' }, true],
    ['本站页面，旧浏览器只带 Origin', { origin: own }, true],
    ['主机名大小写不同', { origin: 'https://SZ.example.gov.cn' }, true],
    ['命令行，什么都不带', {}, true],
    ['别的网站', { origin: 'https://evil.example' }, false],
    ['同一上级域名的别的网站', { origin: 'https://other.example.gov.cn', fetchSite: 'same-site' }, false],
    ['同名不同端口', { origin: `${own}:8443` }, false],
    ['明文的同名网站', { origin: 'http://sz.example.gov.cn' }, false],
    ['隐去来源的页面', { origin: 'null' }, false],
    ['别的网站，不带 Origin', { fetchSite: 'cross-site' }, false],
    ['别的网站只是来读', { method: 'GET', origin: 'https://evil.example', fetchSite: 'cross-site' }, true],
  ])('%s', (_, request, expected) => {
    expect(passes(request)).toBe(expected);
  });
});
