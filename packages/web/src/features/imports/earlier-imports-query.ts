import { graphql } from '../../gql/index.js';

export const EarlierImportsDocument = graphql(`
  query EarlierImports {
    imports(first: 20) {
      edges {
        node {
          id
          fileName
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
export const EARLIER_KEY = EarlierImportsDocument.toString();
