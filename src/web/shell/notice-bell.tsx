import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NavLink, useLocation } from 'react-router';
import { api } from '../api.ts';
import { unreadKey } from '../notices/queries.ts';
import { words } from './words.zh.ts';
import './notice-bell.css';

/**
 * How many notices are unread, and the way to them. It is asked whenever another page is opened or the window is come
 * back to, not by the clock: that would keep alive a session in which nobody does anything.
 */
export function NoticeBell() {
  const { pathname } = useLocation();
  const { data, refetch } = useQuery({
    queryKey: unreadKey,
    queryFn: () => api.notices.unread(),
    refetchOnWindowFocus: true,
  });
  useEffect(() => {
    void refetch();
  }, [pathname, refetch]);
  const unread = data?.unread ?? 0;
  return (
    <NavLink
      to="/notices"
      end
      className="notice-bell"
      aria-label={unread > 0 ? words.unread(unread) : words.notices}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className="notice-bell-picture">
        <path d="M12 3a6 6 0 0 0-6 6v4.5L4.2 17h15.6L18 13.5V9a6 6 0 0 0-6-6z" />
        <path d="M9.8 19.5a2.3 2.3 0 0 0 4.4 0" />
      </svg>
      <span className="notice-bell-word">{words.notices}</span>
      {unread > 0 && <span className="notice-bell-count">{unread > 99 ? '99+' : unread}</span>}
    </NavLink>
  );
}
