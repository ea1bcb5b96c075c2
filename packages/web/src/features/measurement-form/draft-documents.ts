import { graphql } from '../../gql/index.js';

export const MeasurementDraftFragment = graphql(`
  fragment DraftOfMeasurement on MeasurementDraft {
    id
    version
    instrument {
      key
      edition
      label {
        nl
        en
      }
    }
    informant
    moment
    takenOn
    careEpisodeId
    occasionKey
    youthNonResponse
    savedAt
    answers {
      item
      value
    }
    givenScores {
      scale
      raw
      t
    }
    notes {
      note
      text
    }
  }
`);

export const SaveDraftDocument = graphql(`
  mutation SaveMeasurementDraft($input: SaveMeasurementDraftInput!) {
    saveMeasurementDraft(input: $input) {
      __typename
      ... on DraftSaved {
        draft {
          ...DraftOfMeasurement
        }
      }
      ... on DraftStale {
        current {
          ...DraftOfMeasurement
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

export const DiscardDraftDocument = graphql(`
  mutation DiscardMeasurementDraft($id: ID!) {
    discardMeasurementDraft(id: $id)
  }
`);
