import { graphql } from '../../gql/index.js';

/** One scale of a form: its score and what the norm says of it, or why there is none. */
export const FormScoreFragment = graphql(`
  fragment FormScore on ScaleScore {
    scale {
      key
      label {
        nl
        en
      }
      range
      decimals
      isOutcome
    }
    result {
      __typename
      ... on Scored {
        raw
        prorated
      }
      ... on NotScorable {
        reason
        label {
          nl
          en
        }
      }
    }
    norm {
      __typename
      ... on NormScore {
        t
        band {
          key
          label {
            nl
            en
          }
        }
        normSet {
          key
          version
          synthetic
          label {
            nl
            en
          }
        }
      }
      ... on NoNorm {
        reason
        label {
          nl
          en
        }
      }
    }
  }
`);
