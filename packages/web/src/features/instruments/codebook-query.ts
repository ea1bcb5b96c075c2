import { graphql } from '../../gql/index.js';
import type { CodebookQuery } from '../../gql/graphql.js';

export const CodebookDocument = graphql(`
  query Codebook($key: String!, $edition: Int) {
    instrument(key: $key, edition: $edition) {
      key
      edition
      packageVersion
      label {
        nl
        en
      }
      about {
        nl
        en
      }
      citation
      licence
      rightsHolder
      wording
      languages
      codebook {
        url
        references
        forms {
          key
          ageRange
        }
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
          askedIf {
            words {
              nl
              en
            }
          }
        }
        items {
          key
          group
          askedIf {
            words {
              nl
              en
            }
          }
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
          scales
          reversedIn
        }
        scales {
          key
          label {
            nl
            en
          }
          direction
          level
          purposes
          isOutcome
          domain
          decimals
          fallback
          scoring {
            forms
            range
            items
            reversed
            parts
            how {
              nl
              en
            }
            missing {
              nl
              en
            }
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
        signals {
          key
          kind
          label {
            nl
            en
          }
          when {
            words {
              nl
              en
            }
          }
          source
        }
        normSets {
          key
          version
          label {
            nl
            en
          }
          population
          licence
          status
          synthetic
          norms {
            scale
            form
            sexes
            ageRange
            metric
            values {
              kind
              label {
                nl
                en
              }
              value
              from
              upTo
              n
              source
            }
          }
        }
        examples {
          title
          form
          answers {
            item
            value
          }
          given {
            scale
            raw
            t
          }
          scores {
            scale
            score
          }
          signals
        }
      }
    }
  }
`);

export type CodebookInstrument = NonNullable<CodebookQuery['instrument']>;
export type Codebook = CodebookInstrument['codebook'];

/** Name of a scale by its key; the key where nobody named it. */
export function scaleNames({ scales }: Codebook, say: (text: Codebook['scales'][number]['label']) => string) {
  const names = new Map(scales.map(({ key, label }) => [key, say(label)]));
  return (key: string): string => names.get(key) ?? key;
}
