import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../api/use-api.js';
import type { Informant, ScoreTrialInput, ScoreTrialQuery, Sex } from '../../gql/graphql.js';
import type { FilledForm } from './filled-form.js';
import { toSentForm } from './filled-form.js';
import type { FormDefinition } from './form-definition.js';
import { ScoreTrialDocument } from './trial-query.js';
import { useSettled } from '../../ui/use-settled.js';

/** Of the person nothing but what norms ask for. */
export interface TrialPerson {
  readonly informant: Informant;
  readonly ageYears: number | null;
  readonly sex: Sex;
  /** ISO; null: today. */
  readonly takenOn: string | null;
}

const PAUSE = 400;

/** What the answers so far give, asked again after a short pause. The answers are kept in no cache. */
export function useTrial(
  definition: FormDefinition,
  filled: FilledForm,
  { informant, ageYears, sex, takenOn }: TrialPerson,
): UseQueryResult<ScoreTrialQuery> {
  const api = useApi();
  const input = useMemo<ScoreTrialInput>(() => {
    const { instrument, edition } = definition;
    const { answers, givenScores } = toSentForm(definition, filled);
    const given = answers === undefined ? { givenScores: givenScores ?? [] } : { answers };
    return { instrument, edition, informant, ageYears, sex, takenOn, ...given };
  }, [definition, filled, informant, ageYears, sex, takenOn]);
  const settled = useSettled(input, PAUSE);
  return useQuery({
    queryKey: [ScoreTrialDocument.toString(), settled],
    queryFn: ({ signal }) => api.execute(ScoreTrialDocument, { input: settled }, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
