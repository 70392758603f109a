import { fileURLToPath } from 'node:url';
import { makeFaulty } from './make-faulty.ts';
import { makeSample } from './make-sample.ts';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const recommendations = {
  regional: { unit: '样例市发展和改革委员会', order: 1, remark: '' },
  industry: { unit: '样例省级主管部门', order: 1, remark: '' },
  enterprise: { unit: '样例示范区管理委员会', order: 1, remark: '' },
} as const;

// The three complete dossiers, and the one full of faults, from their sources.
await makeSample('regional', folder('source/regional'), folder('regional'), recommendations.regional);
await makeSample('industry', folder('source/industry'), folder('industry'), recommendations.industry);
const enterprise = await makeSample(
  'enterprise',
  folder('source/enterprise'),
  folder('enterprise'),
  recommendations.enterprise,
);
await makeFaulty(enterprise, folder('enterprise'), folder('faulty'));
