import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AuthorReport } from '@trefzeker/shared';
import { useEffect, useState } from 'react';
import { useApi } from '../../api/use-api.js';

/** `cut`: nothing is heard of saves. */
export type Following = 'waiting' | 'reading' | 'cut';

interface FollowedReport {
  readonly answer: UseQueryResult<AuthorReport>;
  /** While a save is read, the report is that of the one before. */
  readonly following: Following;
}

/** The report of the last save. After each save the server says so, and all that is on the page is asked anew. */
export function useAuthorReport(): FollowedReport {
  const [following, setFollowing] = useState<Following>('waiting');
  const api = useApi();
  const queries = useQueryClient();
  useEffect(() => {
    const saves = new EventSource('/author/events');
    let wasCut = false;
    saves.onopen = () => {
      // What was saved meanwhile was not heard of.
      if (wasCut) void queries.invalidateQueries();
      wasCut = false;
      setFollowing('waiting');
    };
    saves.onmessage = ({ data }) => {
      setFollowing(data === 'reading' ? 'reading' : 'waiting');
      if (data === 'read') void queries.invalidateQueries();
    };
    saves.onerror = () => {
      wasCut = true;
      setFollowing('cut');
    };
    return () => saves.close();
  }, [queries]);
  const answer = useQuery({
    queryKey: ['author-report'],
    queryFn: async () => {
      const { content } = await api.download('/author/report');
      return JSON.parse(await content.text()) as AuthorReport;
    },
  });
  return { answer, following };
}
