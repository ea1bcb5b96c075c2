import { graphql } from '../../gql/index.js';

export const RegisterDecisionDocument = graphql(`
  mutation RegisterDecision($input: RegisterDecisionInput!, $requestKey: String) {
    registered: registerDecision(input: $input, requestKey: $requestKey) {
      __typename
      ... on AgreementRegistered {
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

export const CheckDecisionDocument = graphql(`
  query CheckDecision($input: RegisterDecisionInput!) {
    checked: checkDecision(input: $input) {
      ...CheckedRegistration
    }
  }
`);

export const RegisterCarePlanDocument = graphql(`
  mutation RegisterCarePlan($input: RegisterCarePlanInput!, $requestKey: String) {
    registered: registerCarePlan(input: $input, requestKey: $requestKey) {
      __typename
      ... on AgreementRegistered {
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

export const CheckCarePlanDocument = graphql(`
  query CheckCarePlan($input: RegisterCarePlanInput!) {
    checked: checkCarePlan(input: $input) {
      ...CheckedRegistration
    }
  }
`);

export const RegisterMeasurePlanDocument = graphql(`
  mutation RegisterMeasurePlan($input: RegisterMeasurePlanInput!, $requestKey: String) {
    registered: registerMeasurePlan(input: $input, requestKey: $requestKey) {
      __typename
      ... on AgreementRegistered {
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

export const CheckMeasurePlanDocument = graphql(`
  query CheckMeasurePlan($input: RegisterMeasurePlanInput!) {
    checked: checkMeasurePlan(input: $input) {
      ...CheckedRegistration
    }
  }
`);
