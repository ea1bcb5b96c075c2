import { graphql } from '../../gql/index.js';
import type { GoalsOfTrajectoryQuery } from '../../gql/graphql.js';

export const GoalsOfTrajectoryDocument = graphql(`
  query GoalsOfTrajectory($id: ID!) {
    trajectory(id: $id) {
      id
      goals {
        id
        title
        domain
        rubric
        ownCode {
          ref
        }
        setOn
        replacedOn
        careEpisodeId
        delivery {
          isDelivered
          reason
          explanation {
            nl
            en
          }
        }
        opinions {
          id
          party
          moment
          scoredOn
          scale
          score
          newPoints
          isMarked
          voidedOn
          voidReason
        }
      }
      overallGoalScores {
        subTrajectoryId
        careEpisodeIds
        opinions {
          id
          party
          moment
          scoredOn
          scale
          score
          newPoints
          isMarked
          voidedOn
          voidReason
        }
      }
    }
  }
`);

export type TrajectoryWithGoals = NonNullable<GoalsOfTrajectoryQuery['trajectory']>;
export type GoalOfTrajectory = NonNullable<GoalsOfTrajectoryQuery['trajectory']>['goals'][number];
export type GoalOpinion = GoalOfTrajectory['opinions'][number];

export const GoalHintsDocument = graphql(`
  query GoalHints($title: String!) {
    goalHints(title: $title) {
      code
      text {
        nl
        en
      }
    }
  }
`);

export const GoalCodeListsDocument = graphql(`
  query GoalCodeLists {
    goalCodeLists {
      key
      organisationId
      label {
        nl
        en
      }
      codes {
        ref
        domain
        rubric
        label {
          nl
          en
        }
        validFrom
        validTo
      }
    }
  }
`);

export const SetGoalsDocument = graphql(`
  mutation SetGoals($input: SetGoalsInput!, $requestKey: String) {
    registered: setGoals(input: $input, requestKey: $requestKey) {
      __typename
      ... on GoalsChanged {
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

export const ReplaceGoalDocument = graphql(`
  mutation ReplaceGoal($input: ReplaceGoalInput!, $requestKey: String) {
    registered: replaceGoal(input: $input, requestKey: $requestKey) {
      __typename
      ... on GoalsChanged {
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

export const ChooseDeliveredGoalsDocument = graphql(`
  mutation ChooseDeliveredGoals($input: ChooseDeliveredGoalsInput!, $requestKey: String) {
    registered: chooseDeliveredGoals(input: $input, requestKey: $requestKey) {
      __typename
      ... on GoalsChanged {
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

export const ScoreGoalDocument = graphql(`
  mutation ScoreGoal($input: ScoreGoalInput!, $requestKey: String) {
    registered: scoreGoal(input: $input, requestKey: $requestKey) {
      __typename
      ... on GoalsChanged {
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

export const ScoreAllGoalsDocument = graphql(`
  mutation ScoreAllGoals($input: ScoreAllGoalsInput!, $requestKey: String) {
    registered: scoreAllGoals(input: $input, requestKey: $requestKey) {
      __typename
      ... on GoalsChanged {
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

export const VoidGoalScoreDocument = graphql(`
  mutation VoidGoalScore($input: VoidGoalScoreInput!, $requestKey: String) {
    registered: voidGoalScore(input: $input, requestKey: $requestKey) {
      __typename
      ... on GoalsChanged {
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
