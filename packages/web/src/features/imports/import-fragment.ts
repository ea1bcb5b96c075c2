import { graphql } from '../../gql/index.js';
import type { ImportFragment as FollowedImport } from '../../gql/graphql.js';

export const ImportFragment = graphql(`
  fragment Import on Import {
    id
    fileName
    state
    progress {
      rowsRead
      rowsExpected
    }
    plan {
      rows
      newClients
      newTrajectories
      newCareEpisodes
      newMeasurements
      unchangedMeasurements
      firstEnd
      lastEnd
    }
    problems {
      row
      column
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
    problemCount
    findings {
      code
      message {
        nl
        en
      }
      count
    }
    failure {
      nl
      en
    }
  }
`);

export type { FollowedImport };
