import { useQueries } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useApi } from '../../api/use-api.js';
import { graphql, readFragment } from '../../gql/index.js';
import { chosenPairOf } from './chosen-pairs.js';
import { EffectReportFragment } from './effect-report-fragment.js';
import type { Report } from './effect-report-fragment.js';

const ChosenReportDocument = graphql(`
  query ChosenReport($id: ID!, $start: ID!, $end: ID!) {
    trajectory(id: $id) {
      id
      effectReport(start: $start, end: $end) {
        ...EffectReport
      }
    }
  }
`);

interface ChosenReport {
  /** With the pair of the address once the API has judged it; until then with the usual one. */
  readonly report: Report;
  readonly isWaiting: boolean;
  readonly error: unknown;
}

/** Each report with the pair that stands in the address. The API judges it: the page compares nothing. */
export function useChosenReports(trajectoryId: string, reports: readonly Report[]): readonly ChosenReport[] {
  const api = useApi();
  const [address] = useSearchParams();
  const pairs = reports.map((report) => chosenPairOf(report, address));
  const answers = useQueries({
    queries: pairs.map((pair, index) => ({
      // Two reports without a pair of their own ask nothing, and still may not share a key.
      queryKey: ['chosen-report', trajectoryId, reports[index]?.start.id, pair],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        api.execute(
          ChosenReportDocument,
          { id: trajectoryId, start: pair?.start ?? '', end: pair?.end ?? '' },
          signal,
        ),
      enabled: pair !== null,
    })),
  });
  return reports.map((usual, index) => {
    const answer = pairs[index] === null ? undefined : answers[index];
    const chosen = answer?.data?.trajectory?.effectReport ?? null;
    return {
      report: chosen === null ? usual : readFragment(EffectReportFragment, chosen),
      isWaiting: answer?.isLoading === true,
      error: answer?.error ?? null,
    };
  });
}
