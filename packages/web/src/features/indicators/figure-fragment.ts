import { graphql } from '../../gql/index.js';
import type { FigureFragment as Figure } from '../../gql/graphql.js';

export const FigureFragment = graphql(`
  fragment Figure on IndicatorFigure {
    indicator {
      key
      number
      unit
      experimental
      source
      label {
        nl
        en
      }
      question {
        nl
        en
      }
    }
    instrument {
      key
      label {
        nl
        en
      }
    }
    scale {
      key
      label {
        nl
        en
      }
    }
    informantGroup
    result {
      __typename
      ... on Distribution {
        n
        clients
        percentagesAllowed
        favourable {
          ...FigureCell
        }
        cells {
          ...FigureCell
        }
      }
      ... on GradeFigure {
        n
        clients
        percentagesAllowed
        mean
        meanReason {
          nl
          en
        }
        twoPeaked
        cells {
          ...FigureCell
        }
      }
      ... on FigureNotMeasurable {
        reason
        label {
          nl
          en
        }
      }
    }
    coverage {
      expected
      ...Coverage
    }
    caveats {
      code
      kind
      text {
        nl
        en
      }
    }
  }
`);

export const FigureCellFragment = graphql(`
  fragment FigureCell on Cell {
    code
    label {
      nl
      en
    }
    count
    percentage {
      value
      reliable
      margin {
        low
        high
      }
      wilson {
        low
        high
      }
    }
  }
`);

export type { Figure };
export type CountedResult = Exclude<Figure['result'], { __typename: 'FigureNotMeasurable' }>;
