import { graphql } from '../../gql/index.js';

export const DutyLineFragment = graphql(`
  fragment DutyLine on Duty {
    key
    label {
      nl
      en
    }
    why {
      nl
      en
    }
    source
    registration
    instruments
    moment
    occasionKey
    anchor
    anchorKind
    unit {
      kind
      id
      memberIds
    }
    window {
      from
      to
      dueOn
    }
    by {
      nl
      en
    }
    organisations {
      id
      name
    }
    feeds {
      set
      number
      setLabel {
        nl
        en
      }
    }
    isOptional
    isDeferred
    state
    stateLabel {
      nl
      en
    }
    reason {
      nl
      en
    }
    answer {
      value
      isDerived
    }
    doneOn
    effect {
      nl
      en
    }
  }
`);
