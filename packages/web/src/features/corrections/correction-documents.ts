import { graphql } from '../../gql/index.js';
import type { HistoryQuery, VoidablePartsQuery } from '../../gql/graphql.js';

export const CorrectCareDocument = graphql(`
  mutation CorrectCare($input: CorrectCareEpisodeInput!) {
    registered: correctCareEpisode(input: $input) {
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
  mutation CorrectMeasure($input: CorrectMeasureInput!) {
    registered: correctMeasure(input: $input) {
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
  mutation CorrectTrajectory($input: CorrectTrajectoryInput!) {
    registered: correctTrajectory(input: $input) {
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
  mutation VoidPart($input: VoidPartInput!) {
    registered: voidPart(input: $input) {
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
  mutation RestorePart($input: RestorePartInput!) {
    registered: restorePart(input: $input) {
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
  mutation ReopenTrajectory($input: ReopenTrajectoryInput!) {
    registered: reopenTrajectory(input: $input) {
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
