import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AuthorReport } from '@trefzeker/shared';
import { useEffect, useState } from 'react';
import { useApi } from '../../api/use-api.js';

interface FollowedReport {
  readonly answer: UseQueryResult<AuthorReport>;
  /** A save is being read: the report is that of the one before. */
  readonly isReading: boolean;
}

/** The report of the last save. After each save the server says so, and all that is on the page is asked anew. */
export function useAuthorReport(): FollowedReport {
  const [isReading, setReading] = useState(false);
  const api = useApi();
  const queries = useQueryClient();
  useEffect(() => {
    const saves = new EventSource('/author/events');
    saves.onmessage = ({ data }) => {
      setReading(data === 'reading');
      if (data === 'read') void queries.invalidateQueries();
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
  return { answer, isReading };
}
