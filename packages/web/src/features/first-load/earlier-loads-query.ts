import { graphql } from '../../gql/index.js';

export const EarlierLoadsDocument = graphql(`
  query EarlierLoads {
    firstLoads(first: 20) {
      edges {
        node {
          id
          source
          state
          createdAt
          createdBy {
            id
            name
          }
        }
      }
    }
  }
`);

/** Key under which the list is kept, for whoever adds to it. */
export const EARLIER_LOADS_KEY = EarlierLoadsDocument.toString();
