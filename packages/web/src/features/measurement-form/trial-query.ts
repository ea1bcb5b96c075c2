import { graphql } from '../../gql/index.js';

export const ScoreTrialDocument = graphql(`
  query ScoreTrial($input: ScoreTrialInput!) {
    scoreTrial(input: $input) {
      __typename
      ... on TrialScored {
        scores {
          ...FormScore
        }
        signals {
          key
          kind
          label {
            nl
            en
          }
        }
        completeness {
          scales {
            scale
            lacking
          }
        }
        findings {
          path
          code
          message {
            nl
            en
          }
          hint {
            nl
            en
          }
        }
      }
      ... on AnswersInvalid {
        problems {
          path
          code
          message {
            nl
            en
          }
          hint {
            nl
            en
          }
        }
      }
    }
  }
`);
