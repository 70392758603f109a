import { expect, test } from 'vitest';
import { unitGroups } from '../recommending-unit.ts';
import { shanxiRecommendingUnits as units } from './recommending-units.zh.ts';
import { shanxiRegions } from './regions.zh.ts';

test('十一个市各有一个发展改革委，示范区、省直部门、省属企业都在列', () => {
  expect(shanxiRegions).toHaveLength(11);
  const cities = units.filter((unit) => unit.group === 'city');
  expect(cities.map((unit) => unit.region)).toEqual(shanxiRegions.map((region) => region.name));
  const groups = new Set(units.map((unit) => unit.group));
  expect(unitGroups.filter((group) => !groups.has(group))).toEqual(['other']);
});

test('推荐单位的编号和名称都不重复，编号可以放进网址', () => {
  expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
  expect(new Set(units.map((unit) => unit.name)).size).toBe(units.length);
  expect(units.filter((unit) => !/^unit-[a-z0-9]+$/u.test(unit.id))).toEqual([]);
});
