import { useLocation, useNavigate } from 'react-router';
import type { Me } from '#contract/account.ts';
import { queryClient } from '../query-client.ts';
import { refreshMe } from './me.ts';
import { nextStep, wantedPath } from './next-step.ts';

/**
 * Goes on after a step of signing in. Everything asked before is forgotten: it may have been another person's.
 * In: what the session still lacks, as the server answered the step.
 */
export function useArrive(): (step: { missing: Me['missing'] }) => Promise<void> {
  const navigate = useNavigate();
  const { search } = useLocation();
  return async ({ missing }) => {
    queryClient.clear();
    await refreshMe();
    const wanted = wantedPath(search);
    const next = nextStep(missing, wanted);
    const carry = next === wanted ? '' : search;
    await navigate(`${next}${carry}`, { replace: true });
  };
}
