import { graphql } from '../../gql/index.js';
import type { RegistrationStartQuery } from '../../gql/graphql.js';

export const RegistrationStartDocument = graphql(`
  query RegistrationStart($id: ID!) {
    trajectory(id: $id) {
      id
      version
      state
      start
      frameAtStart
      unit {
        id
      }
      keeper {
        id
        units {
          id
          name
        }
      }
      client {
        id
        reference
      }
      decisions {
        id
        goals {
          id
          text
        }
      }
      careEpisodes {
        id
        form
        provision
        start
        agreedEnd
        end
        endReason {
          list
          code
        }
        details {
          isCrisis
          fosterVariant
          funding
          isOwnHelp
          referrer {
            list
            code
          }
          productCode
          intensity {
            amount
            unit
          }
          method
          isRecognised
        }
        provider {
          id
          name
        }
      }
      deliveryRecords {
        id
        careEpisodeIds
      }
      measures {
        id
        kind
        start
        end
        endReason {
          list
          code
        }
        type {
          list
          code
        }
        isRecognised
        events {
          id
          kind
        }
        organisation {
          id
          name
        }
      }
    }
    organisations {
      id
      name
      kind
    }
  }
`);

export type RegistrationStart = RegistrationStartQuery;
export type RegistrationTrajectory = NonNullable<RegistrationStartQuery['trajectory']>;
export type RegistrationOrganisation = RegistrationStartQuery['organisations'][number];

export const RegistrationProblemsFragment = graphql(`
  fragment RegistrationProblems on InputRefused {
    problems {
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
  }
`);

export const RegistrationCheckFragment = graphql(`
  fragment CheckedRegistration on RegistrationCheck {
    problems {
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
    findings {
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
  }
`);

export const RegistrationFindingFragment = graphql(`
  fragment RegistrationFinding on Finding {
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
`);

export const RegisterCareDocument = graphql(`
  mutation RegisterCare($input: RegisterCareEpisodeInput!, $requestKey: String) {
    registered: registerCareEpisode(input: $input, requestKey: $requestKey) {
      __typename
      ... on CareEpisodeRegistered {
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

export const CheckCareDocument = graphql(`
  query CheckCare($input: RegisterCareEpisodeInput!) {
    checked: checkCareEpisode(input: $input) {
      ...CheckedRegistration
    }
  }
`);

export const EndCareDocument = graphql(`
  mutation EndCare($input: EndCareEpisodeInput!, $requestKey: String) {
    registered: endCareEpisode(input: $input, requestKey: $requestKey) {
      __typename
      ... on CareEpisodeRegistered {
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

export const CheckCareEndDocument = graphql(`
  query CheckCareEnd($input: EndCareEpisodeInput!) {
    checked: checkCareEnd(input: $input) {
      ...CheckedRegistration
    }
  }
`);

export const RegisterMeasureDocument = graphql(`
  mutation RegisterMeasure($input: RegisterMeasureInput!, $requestKey: String) {
    registered: registerMeasure(input: $input, requestKey: $requestKey) {
      __typename
      ... on MeasureRegistered {
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

export const CheckMeasureDocument = graphql(`
  query CheckMeasure($input: RegisterMeasureInput!) {
    checked: checkMeasure(input: $input) {
      ...CheckedRegistration
    }
  }
`);

export const RegisterMeasureEventDocument = graphql(`
  mutation RegisterMeasureEvent($input: RegisterMeasureEventInput!, $requestKey: String) {
    registered: registerMeasureEvent(input: $input, requestKey: $requestKey) {
      __typename
      ... on MeasureRegistered {
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

export const CheckMeasureEventDocument = graphql(`
  query CheckMeasureEvent($input: RegisterMeasureEventInput!) {
    checked: checkMeasureEvent(input: $input) {
      ...CheckedRegistration
    }
  }
`);

export const EndMeasureDocument = graphql(`
  mutation EndMeasure($input: EndMeasureInput!, $requestKey: String) {
    registered: endMeasure(input: $input, requestKey: $requestKey) {
      __typename
      ... on MeasureRegistered {
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

export const CheckMeasureEndDocument = graphql(`
  query CheckMeasureEnd($input: EndMeasureInput!) {
    checked: checkMeasureEnd(input: $input) {
      ...CheckedRegistration
    }
  }
`);
