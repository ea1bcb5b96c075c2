import { graphql } from '../../gql/index.js';
import type { PreviewMergeQuery } from '../../gql/graphql.js';

export const SuspectedDoublesDocument = graphql(`
  query SuspectedDoubles($id: ID!) {
    suspectedDoubles(id: $id) {
      client {
        id
        reference
        name
        birthDate
        birthDatePrecision
      }
      reasons {
        label {
          nl
          en
        }
      }
    }
  }
`);

export const FindClientsDocument = graphql(`
  query FindClients($search: String!) {
    clients(filter: { search: $search }, first: 10) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          reference
          name
          birthDate
          birthDatePrecision
          mayChange
        }
      }
    }
  }
`);

export const PreviewMergeDocument = graphql(`
  query PreviewMerge($input: MergePreviewInput!) {
    previewMerge(input: $input) {
      stays {
        id
        version
        reference
        trajectories {
          id
          start
          end
          state
        }
      }
      goes {
        id
        version
        reference
        trajectories {
          id
          start
          end
          state
        }
      }
      facts {
        fact
        how
        from
        ofStays
        ofGoes
      }
      people {
        ofStays {
          ...PersonCompared
        }
        ofGoes {
          ...PersonCompared
        }
        isSame
        countIds
      }
      moves {
        id
        start
        end
        state
      }
      dropsOut {
        id
        start
        end
        state
      }
      joins {
        into {
          id
          start
          end
          state
        }
        from {
          id
          start
          end
          state
        }
        start
        end
        frameAtStart
        subTrajectories {
          kind
          start
          end
        }
        goals
        measurements
        dutiesBefore
        dutiesAfter
        dutiesGone {
          nl
          en
        }
        dutiesAdded {
          nl
          en
        }
      }
      peopleWhoMove {
        ...PersonCompared
      }
      toldElsewhere
      refusals {
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
      choicesNeeded {
        path
        code
      }
    }
  }
`);

export const PersonComparedFragment = graphql(`
  fragment PersonCompared on Respondent {
    id
    kind
    name
    from
    until
    custody {
      from
      until
    }
    raises
  }
`);

export type MergePreviewOnPage = PreviewMergeQuery['previewMerge'];
export type JoinOnPage = MergePreviewOnPage['joins'][number];
export type FactOnPage = MergePreviewOnPage['facts'][number];
export type SideOfMerge = NonNullable<FactOnPage['from']>;

export const MergeClientsDocument = graphql(`
  mutation MergeClients($input: MergeClientsInput!, $requestKey: String) {
    sent: mergeClients(input: $input, requestKey: $requestKey) {
      __typename
      ... on ClientsMerged {
        client {
          id
          reference
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

export const UndoClientMergeDocument = graphql(`
  mutation UndoClientMerge($input: UndoClientMergeInput!, $requestKey: String) {
    sent: undoClientMerge(input: $input, requestKey: $requestKey) {
      __typename
      ... on MergeUndone {
        client {
          id
          reference
        }
        separated {
          id
          reference
        }
        findings {
          ...RegistrationFinding
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

export const StateNotDoubleDocument = graphql(`
  mutation StateNotDouble($input: StateNotDoubleInput!, $requestKey: String) {
    sent: stateNotDouble(input: $input, requestKey: $requestKey) {
      __typename
      ... on NotDoubleStated {
        client {
          id
          reference
        }
        other {
          id
          reference
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

export const WithdrawNotDoubleDocument = graphql(`
  mutation WithdrawNotDouble($input: WithdrawNotDoubleInput!, $requestKey: String) {
    sent: withdrawNotDouble(input: $input, requestKey: $requestKey) {
      __typename
      ... on NotDoubleStated {
        client {
          id
        }
        other {
          id
          reference
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);
