import { graphql } from '../../gql/index.js';
import type { FirstLoadFragment as FollowedLoad } from '../../gql/graphql.js';

export const FirstLoadFragment = graphql(`
  fragment FirstLoad on FirstLoad {
    id
    source
    state
    isWhole
    rowsRead
    changeReason
    files {
      kind
      name
    }
    counts {
      kind
      new
      unchanged
      corrected
      changed
      refused
      depends
    }
    clients {
      whole
      keptOut
    }
    findingCounts {
      refused
      changed
      notes
    }
    failure {
      nl
      en
    }
  }
`);

export type { FollowedLoad };
