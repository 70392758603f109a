import { useQuery } from '@tanstack/react-query';
import type { Me } from '#contract/account.ts';
import type { Permission } from '#kernel/permission.ts';
import { api } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { isRefused } from '../tell-error.ts';
import { askForPassword } from './ended-session.ts';

const key = ['account', 'me'];

/** Who is signed in; null when nobody is. */
export const useMe = () => useQuery({ queryKey: key, queryFn: askWho, staleTime: 60_000 });

/** Asks unless the answer is known. */
export const askMe = (): Promise<Me | null> =>
  queryClient.query({ queryKey: key, queryFn: askWho, staleTime: 60_000 });

/** Asks again at once: after signing in, and whenever rights or the session changed. */
export const refreshMe = (): Promise<Me | null> =>
  queryClient.query({ queryKey: key, queryFn: askWho, staleTime: 0 });

/** Who is signed in, on pages that only somebody signed in reaches. */
export function useSignedIn(): Me {
  const { data } = useMe();
  if (data === undefined || data === null) throw new Error('used outside the signed-in frame');
  return data;
}

/** May whoever is signed in do this at all? The server asks again. */
export const useMay = (permission: Permission): boolean => useSignedIn().permissions.includes(permission);

async function askWho(): Promise<Me | null> {
  try {
    return await api.account.me();
  } catch (error) {
    if (!isRefused(error, 'signInNeeded')) throw error;
    // Somebody was here a moment ago: they stay on their page and give the password in place.
    if (!queryClient.getQueryData(key)) return null;
    await askForPassword();
    return api.account.me();
  }
}
