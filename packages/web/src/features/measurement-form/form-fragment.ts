import { graphql } from '../../gql/index.js';

/** All that is needed to draw the form of one instrument, for whoever answers it. */
export const MeasurementFormFragment = graphql(`
  fragment MeasurementForm on Instrument {
    key
    edition
    label {
      nl
      en
    }
    about {
      nl
      en
    }
    wording
    groups {
      key
      label {
        nl
        en
      }
      about {
        nl
        en
      }
      items
      askedIf {
        json
      }
    }
    items {
      key
      label {
        nl
        en
      }
      range
      options {
        value
        label {
          nl
          en
        }
      }
      forms
      group
      askedIf {
        json
      }
    }
    notes {
      key
      label {
        nl
        en
      }
      forms
    }
    informants {
      informant
      form
      ageRange
      scales {
        key
        label {
          nl
          en
        }
        range
        decimals
        isOutcome
      }
    }
  }
`);

export const InstrumentFormDocument = graphql(`
  query InstrumentForm($key: String!, $edition: Int) {
    instrument(key: $key, edition: $edition) {
      key
      edition
      label {
        nl
        en
      }
      ...MeasurementForm
    }
  }
`);
