import { graphql } from '../../gql/index.js';
import type { OneMeasurementQuery } from '../../gql/graphql.js';

export const OneMeasurementDocument = graphql(`
  query OneMeasurement($id: ID!, $measurement: ID!) {
    trajectory(id: $id) {
      id
      version
      state
      client {
        id
        reference
      }
      measurement(id: $measurement) {
        id
        informant
        moment
        takenOn
        careEpisodeId
        occasionKey
        youthNonResponse
        inWindow
        enteredBy
        instrument {
          key
          edition
          label {
            nl
            en
          }
          items {
            key
            label {
              nl
              en
            }
            options {
              value
              label {
                nl
                en
              }
            }
          }
        }
        filledIn {
          answers {
            item
            value
          }
          givenScores {
            scale
            raw
            t
          }
        }
        notes {
          key
          label {
            nl
            en
          }
          text
        }
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
        earlier {
          informant
          moment
          takenOn
          replacedAt
          replacedBy
          reasonLabel {
            nl
            en
          }
          reasonWords
          filledIn {
            answers {
              item
              value
            }
            givenScores {
              scale
              raw
              t
            }
          }
          scores {
            ...FormScore
          }
        }
      }
    }
  }
`);

export const CorrectMeasurementDocument = graphql(`
  mutation CorrectMeasurement($input: CorrectMeasurementInput!, $requestKey: String) {
    correctMeasurement(input: $input, requestKey: $requestKey) {
      __typename
      ... on MeasurementCorrected {
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
      ... on InputRefused {
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

export type MeasuredTrajectory = NonNullable<OneMeasurementQuery['trajectory']>;
export type RecordedMeasurement = NonNullable<MeasuredTrajectory['measurement']>;
export type EarlierMeasurement = RecordedMeasurement['earlier'][number];
