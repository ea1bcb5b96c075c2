import { graphql } from '../../gql/index.js';
import type { ClientPageQuery } from '../../gql/graphql.js';

export const ClientPageDocument = graphql(`
  query ClientPage($id: ID!, $today: Date!) {
    client(id: $id) {
      id
      version
      mayChange
      reference
      name
      birthDate
      birthDatePrecision
      ageYears
      majorityOn
      sex
      municipality
      familyKey
      told {
        on
        by
      }
      diedOn
      erasedOn
      residences {
        from
        municipality
      }
      careAims {
        from
        aim
      }
      respondents {
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
      mayBeAsked(on: $today) {
        rule {
          key
          source
          parentsAreAveraged
          label {
            nl
            en
          }
        }
        informants {
          informant
          respondent {
            id
            name
          }
          answer
          answerLabel {
            nl
            en
          }
          whyLabel {
            nl
            en
          }
        }
      }
      usedElsewhere {
        id
        kind
        endedOn
        source
      }
      repeatUse {
        trajectoryId
        start
        forClient
        forFamily
        asked
      }
      repeatedProtection {
        subTrajectoryId
        start
        forClient
        asked
      }
      notDoubles {
        id
        reason
        statedAt
        other {
          id
          reference
        }
        person {
          id
          name
        }
      }
      formerNumbers {
        id
        reference
        mergedAt
        reason
        isLast
        trajectoryIds
        person {
          id
          name
        }
      }
      changes {
        id
        at
        operation
        reason
        formerReference
        person {
          id
          name
        }
        fields {
          field
          from
          to
        }
      }
      trajectories {
        id
        start
        end
        state
        keeper {
          id
          name
        }
      }
    }
  }
`);

export type ClientOnPage = NonNullable<ClientPageQuery['client']>;
export type RespondentOnPage = ClientOnPage['respondents'][number];

export const ClientBsnDocument = graphql(`
  query ClientBsn($id: ID!) {
    clientBsn(id: $id)
  }
`);

export const ChangeClientDocument = graphql(`
  mutation ChangeClient($input: ChangeClientInput!) {
    changed: changeClient(input: $input) {
      __typename
      ... on ClientChanged {
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

export const RegisterRespondentDocument = graphql(`
  mutation RegisterRespondent($input: RegisterRespondentInput!) {
    changed: registerRespondent(input: $input) {
      __typename
      ... on ClientChanged {
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

export const ChangeRespondentDocument = graphql(`
  mutation ChangeRespondent($input: ChangeRespondentInput!) {
    changed: changeRespondent(input: $input) {
      __typename
      ... on ClientChanged {
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

export const SetClientBsnDocument = graphql(`
  mutation SetClientBsn($input: SetClientBsnInput!) {
    changed: setClientBsn(input: $input) {
      __typename
      ... on ClientChanged {
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

export const StateUseElsewhereDocument = graphql(`
  mutation StateUseElsewhere($input: StateUseElsewhereInput!) {
    changed: stateUseElsewhere(input: $input) {
      __typename
      ... on ClientChanged {
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
