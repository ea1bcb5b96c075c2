import { graphql } from '../../gql/index.js';

export const TimelineFragment = graphql(`
  fragment Timeline on Trajectory {
    start
    end
    frameAtStart
    frame
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
      }
      measures {
        id
        kind
      }
    }
    windows {
      moment
      subTrajectoryId
      from
      to
    }
    measurements {
      id
      informant
      moment
      takenOn
      inWindow
      instrument {
        key
        label {
          nl
          en
        }
      }
    }
  }
`);
