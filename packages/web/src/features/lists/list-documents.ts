import { graphql } from '../../gql/index.js';

export const ExportTrajectoriesDocument = graphql(`
  query ExportTrajectories($filter: TrajectoryFilter, $language: ListLanguage!) {
    file: exportTrajectories(filter: $filter, language: $language) {
      fileName
      text
    }
  }
`);

export const ExportWorkDocument = graphql(`
  query ExportWork($filter: WorkFilter, $language: ListLanguage!) {
    file: exportWork(filter: $filter, language: $language) {
      fileName
      text
    }
  }
`);
