import { graphql } from '../../gql/index.js';

export const RegisterDecisionDocument = graphql(`
  mutation RegisterDecision($input: RegisterDecisionInput!) {
    registered: registerDecision(input: $input) {
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
  mutation RegisterCarePlan($input: RegisterCarePlanInput!) {
    registered: registerCarePlan(input: $input) {
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
  mutation RegisterMeasurePlan($input: RegisterMeasurePlanInput!) {
    registered: registerMeasurePlan(input: $input) {
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
