import { graphql } from '../../gql/index.js';

export const ExcuseDutyDocument = graphql(`
  mutation ExcuseDuty($input: ExcuseDutyInput!) {
    changed: excuseDuty(input: $input) {
      ...AgendaChange
    }
  }
`);

export const WithdrawExcuseDocument = graphql(`
  mutation WithdrawExcuse($input: WithdrawExcuseInput!) {
    changed: withdrawExcuse(input: $input) {
      ...AgendaChange
    }
  }
`);

export const RegisterSituationDocument = graphql(`
  mutation RegisterSituation($input: RegisterSituationInput!) {
    changed: registerSituation(input: $input) {
      ...AgendaChange
    }
  }
`);

export const AssignWorkersDocument = graphql(`
  mutation AssignWorkers($input: AssignWorkersInput!) {
    changed: assignWorkers(input: $input) {
      ...AgendaChange
    }
  }
`);

export const AgendaChangeFragment = graphql(`
  fragment AgendaChange on ChangeAgendaResult {
    __typename
    ... on InputRefused {
      message {
        nl
        en
      }
      problems {
        path
        code
        message {
          nl
          en
        }
      }
    }
  }
`);
