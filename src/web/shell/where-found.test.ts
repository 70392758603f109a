import { expect, test } from 'vitest';
import { applicationPlace, evidencePlace, organisationPlace } from './where-found.ts';

test('找到的每一种都通到各人自己的页面', () => {
  expect(applicationPlace({ id: 'a', as: 'applicant' })).toBe('/apply/a');
  expect(applicationPlace({ id: 'a', as: 'recommender' })).toBe('/recommend/applications/a');
  expect(applicationPlace({ id: 'a', as: 'authority' })).toBe('/authority/applications/a');
  expect(evidencePlace({ id: 'e', as: 'applicant', applicationId: null, title: '营业 执照' })).toBe(
    '/evidence?text=%E8%90%A5%E4%B8%9A%20%E6%89%A7%E7%85%A7',
  );
  expect(evidencePlace({ id: 'e', as: 'authority', applicationId: 'a', title: '' })).toBe(
    '/authority/applications/a?evidence=e',
  );
  expect(organisationPlace({ as: 'applicant', name: '甲' })).toBe('/organisation');
  expect(organisationPlace({ as: 'recommender', name: '甲' })).toBe(
    '/recommend/organisations?text=%E7%94%B2',
  );
  expect(applicationPlace({ id: 'x', as: 'county' })).toBe('/county/applications/x');
  expect(organisationPlace({ as: 'administrator', name: '甲' })).toBe('/admin/organisations?text=%E7%94%B2');
});
