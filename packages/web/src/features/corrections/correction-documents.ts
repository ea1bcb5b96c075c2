import { graphql } from '../../gql/index.js';
import type { HistoryQuery, VoidablePartsQuery } from '../../gql/graphql.js';

export const CorrectCareDocument = graphql(`
  mutation CorrectCare($input: CorrectCareEpisodeInput!, $requestKey: String) {
    registered: correctCareEpisode(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
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

export const CheckCareCorrectionDocument = graphql(`
  query CheckCareCorrection($input: CorrectCareEpisodeInput!) {
    checked: checkCareCorrection(input: $input) {
      ...CheckedRegistration
    }
  }
`);

export const CorrectMeasureDocument = graphql(`
  mutation CorrectMeasure($input: CorrectMeasureInput!, $requestKey: String) {
    registered: correctMeasure(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
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

export const CheckMeasureCorrectionDocument = graphql(`
  query CheckMeasureCorrection($input: CorrectMeasureInput!) {
    checked: checkMeasureCorrection(input: $input) {
      ...CheckedRegistration
    }
  }
`);

export const CorrectTrajectoryDocument = graphql(`
  mutation CorrectTrajectory($input: CorrectTrajectoryInput!, $requestKey: String) {
    registered: correctTrajectory(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
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

export const CheckTrajectoryCorrectionDocument = graphql(`
  query CheckTrajectoryCorrection($input: CorrectTrajectoryInput!) {
    checked: checkTrajectoryCorrection(input: $input) {
      ...CheckedRegistration
    }
  }
`);

export const VoidPartDocument = graphql(`
  mutation VoidPart($input: VoidPartInput!, $requestKey: String) {
    registered: voidPart(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
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

export const RestorePartDocument = graphql(`
  mutation RestorePart($input: RestorePartInput!, $requestKey: String) {
    registered: restorePart(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
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

export const ReopenTrajectoryDocument = graphql(`
  mutation ReopenTrajectory($input: ReopenTrajectoryInput!, $requestKey: String) {
    registered: reopenTrajectory(input: $input, requestKey: $requestKey) {
      __typename
      ... on FileCorrected {
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

export const VoidablePartsDocument = graphql(`
  query VoidableParts($id: ID!) {
    trajectory(id: $id) {
      id
      careEpisodes {
        id
        form
        start
        provider {
          id
          name
        }
      }
      measures {
        id
        kind
        start
        events {
          id
          kind
          on
        }
      }
      measurements {
        id
        informant
        takenOn
        instrument {
          key
          edition
          label {
            nl
            en
          }
        }
      }
      decisions {
        id
        decidedOn
      }
      carePlans {
        id
        agreedOn
        provider {
          id
          name
        }
      }
      measurePlans {
        id
        agreedOn
      }
      goals {
        id
        title
        setOn
      }
    }
  }
`);

export type VoidableTrajectory = NonNullable<VoidablePartsQuery['trajectory']>;

export const HistoryDocument = graphql(`
  query History($id: ID!) {
    trajectory(id: $id) {
      id
      client {
        id
        reference
      }
      history {
        id
        act
        title {
          nl
          en
        }
        at
        by
        organisation {
          id
          name
        }
        reasonLabel {
          nl
          en
        }
        reasonWords
        changes {
          field
          label {
            nl
            en
          }
          from {
            nl
            en
          }
          to {
            nl
            en
          }
        }
      }
      voided {
        partKind
        partId
        title {
          nl
          en
        }
        at
        by
        reasonLabel {
          nl
          en
        }
        reasonWords
      }
    }
  }
`);

export type HistoryTrajectory = NonNullable<HistoryQuery['trajectory']>;
export type HistoryLine = HistoryTrajectory['history'][number];
