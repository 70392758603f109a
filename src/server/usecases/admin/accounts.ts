import type { UseCases } from '../../http/use-case-types.ts';
import { listPeople } from '../../storage/people.ts';
import { accountItem } from './account-item.ts';

/** Every account of the platform. */
export const accounts: UseCases['admin']['accounts'] = async (asking) => {
  const people = await listPeople(asking.db);
  return people.map((person) => accountItem(person, asking.clock()));
};
