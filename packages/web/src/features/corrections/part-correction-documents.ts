import { graphql } from '../../gql/index.js';
import type { AgreementsToCorrectQuery } from '../../gql/graphql.js';

export const CorrectGoalDocument = graphql(`
  mutation CorrectGoal($input: CorrectGoalInput!, $requestKey: String) {
    registered: correctGoal(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
        findings {
          ...RegistrationFinding
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

export const CorrectGoalScoreDocument = graphql(`
  mutation CorrectGoalScore($input: CorrectGoalScoreInput!, $requestKey: String) {
    registered: correctGoalScore(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
        findings {
          ...RegistrationFinding
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

export const CorrectDecisionDocument = graphql(`
  mutation CorrectDecision($input: CorrectDecisionInput!, $requestKey: String) {
    registered: correctDecision(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
        findings {
          ...RegistrationFinding
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

export const CorrectCarePlanDocument = graphql(`
  mutation CorrectCarePlan($input: CorrectCarePlanInput!, $requestKey: String) {
    registered: correctCarePlan(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
        findings {
          ...RegistrationFinding
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

export const CorrectMeasurePlanDocument = graphql(`
  mutation CorrectMeasurePlan($input: CorrectMeasurePlanInput!, $requestKey: String) {
    registered: correctMeasurePlan(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
        findings {
          ...RegistrationFinding
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

export const AgreementsToCorrectDocument = graphql(`
  query AgreementsToCorrect($id: ID!) {
    trajectory(id: $id) {
      id
      decisions {
        id
        decidedOn
        decidedBy {
          id
        }
        goals {
          id
          text
        }
        forms
        validFrom
        validTo
      }
      carePlans {
        id
        agreedOn
        agreedEnd
        provider {
          id
        }
        goals {
          text
          decisionGoalId
        }
      }
      measurePlans {
        id
        agreedOn
      }
    }
  }
`);

export type AgreementsToCorrect = NonNullable<AgreementsToCorrectQuery['trajectory']>;
export type DecisionToCorrect = AgreementsToCorrect['decisions'][number];
export type CarePlanToCorrect = AgreementsToCorrect['carePlans'][number];
export type MeasurePlanToCorrect = AgreementsToCorrect['measurePlans'][number];
