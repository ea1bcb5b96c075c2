import { graphql } from '../../gql/index.js';

export const TrajectoryVersionDocument = graphql(`
  query TrajectoryVersion($id: ID!) {
    trajectory(id: $id) {
      id
      version
    }
  }
`);

export const RecordMeasurementDocument = graphql(`
  mutation RecordMeasurement($input: RecordMeasurementInput!, $requestKey: String) {
    recordMeasurement(input: $input, requestKey: $requestKey) {
      __typename
      ... on MeasurementRecorded {
        measurement {
          id
          ...RecordedMeasurement
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
