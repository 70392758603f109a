import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';

export const keepersKey = ['keepers'];

/** Who is in charge of an application of the own organisation; undefined until it is known, or where nobody is. */
export const useKeeper = (applicationId: string): string | undefined =>
  useQuery({
    queryKey: keepersKey,
    queryFn: () => api.together.keepers(),
    select: (keepers) => keepers.find((keeper) => keeper.applicationId === applicationId)?.name,
  }).data;
