import { queryClient } from '../../query-client.ts';

export const officeKey = ['office', 'read'];

/** After an act whatever is shown of the office is asked for anew. */
export const refreshOffice = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['office'] });
