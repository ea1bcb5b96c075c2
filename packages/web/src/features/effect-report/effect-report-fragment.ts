import { graphql } from '../../gql/index.js';
import type { EffectReportFragment as Report } from '../../gql/graphql.js';

export const EffectReportFragment = graphql(`
  fragment EffectReport on EffectReport {
    instrument {
      key
      edition
      packageVersion
      label {
        nl
        en
      }
    }
    informant
    start {
      id
    }
    end {
      id
    }
    metric
    bands {
      key
      label {
        nl
        en
      }
      from
      upTo
    }
    policy {
      key
      version
      label {
        nl
        en
      }
      method
      criterion
    }
    measurements {
      id
      moment
      takenOn
      inWindow
      enteredBy
      signals {
        key
        kind
        label {
          nl
          en
        }
      }
      notes {
        key
        label {
          nl
          en
        }
        text
      }
    }
    profile {
      risk {
        decreased
        same
        increased
        notClassifiable
      }
      protection {
        decreased
        same
        increased
        notClassifiable
      }
    }
    scales {
      scale {
        key
        label {
          nl
          en
        }
        range
        direction
        purposes
        decimals
        fallback
      }
      scores {
        result {
          __typename
          ... on Scored {
            raw
            prorated
          }
          ... on NotScorable {
            reason
            label {
              nl
              en
            }
          }
        }
        norm {
          __typename
          ... on NormScore {
            t
            percentile
            band {
              key
              label {
                nl
                en
              }
            }
            normSet {
              key
              version
              population
              synthetic
              label {
                nl
                en
              }
            }
          }
          ... on NoNorm {
            reason
            label {
              nl
              en
            }
          }
        }
      }
      change {
        difference
        rci
        start {
          id
        }
        end {
          id
        }
        outcome {
          __typename
          ... on Classified {
            class
            label {
              nl
              en
            }
          }
          ... on NotClassifiable {
            reason
            label {
              nl
              en
            }
          }
        }
        normSet {
          key
          version
          population
          synthetic
          label {
            nl
            en
          }
        }
        sentence {
          nl
          en
        }
        otherReading {
          nl
          en
        }
      }
      bands {
        key
        label {
          nl
          en
        }
        from
        upTo
      }
      reliableBand {
        __typename
        ... on ReliableBand {
          metric
          low
          high
          normSet {
            key
            version
            population
            synthetic
            label {
              nl
              en
            }
          }
        }
        ... on NoReliableBand {
          reason
          label {
            nl
            en
          }
        }
      }
    }
  }
`);

export type { Report };
export type ReportScale = Report['scales'][number];
export type ReportScore = ReportScale['scores'][number];
export type NormSetRef = NonNullable<NonNullable<ReportScale['change']>['normSet']>;
