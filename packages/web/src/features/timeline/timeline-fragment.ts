import { graphql } from '../../gql/index.js';

export const TimelineFragment = graphql(`
  fragment Timeline on Trajectory {
    id
    start
    end
    closedOn
    frameAtStart
    frame
    keeper {
      id
      name
    }
    subTrajectories {
      id
      kind
      start
      end
      organisation {
        id
        name
      }
      careEpisodes {
        id
        form
        start
        end
      }
      measures {
        id
        kind
        start
        end
      }
    }
    decisions {
      id
      decidedOn
      decidedBy {
        id
        name
      }
      validTo
    }
    carePlans {
      id
      agreedOn
      agreedEnd
      provider {
        id
        name
      }
    }
    measurePlans {
      id
      measureId
      agreedOn
    }
    windows {
      moment
      subTrajectoryId
      from
      to
    }
    agenda {
      unit {
        kind
        memberIds
      }
      ...DutyLine
    }
    measurements {
      id
      informant
      moment
      takenOn
      inWindow
      instrument {
        key
        edition
        label {
          nl
          en
        }
      }
    }
  }
`);
