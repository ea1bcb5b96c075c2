import { graphql } from '../../gql/index.js';

export const ProblemCodesDocument = graphql(`
  query ProblemCodes {
    codeLists {
      id
      entries {
        code
        label {
          nl
          en
        }
        note {
          nl
          en
        }
      }
    }
  }
`);

export const RegisterProblemsDocument = graphql(`
  mutation RegisterProblems($input: RegisterProblemsInput!, $requestKey: String) {
    registered: registerProblems(input: $input, requestKey: $requestKey) {
      __typename
      ... on ProblemsRegistered {
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

export const CheckProblemsDocument = graphql(`
  query CheckProblems($input: RegisterProblemsInput!) {
    checked: checkProblems(input: $input) {
      ...CheckedRegistration
    }
  }
`);
