import { graphql } from '../../gql/index.js';
import type { MeasurementStartQuery } from '../../gql/graphql.js';

export const MeasurementStartDocument = graphql(`
  query MeasurementStart($id: ID!) {
    trajectory(id: $id) {
      id
      client {
        id
        reference
        birthDate
        birthDatePrecision
        ageYears
        sex
      }
      measurementDrafts {
        ...DraftOfMeasurement
      }
      subTrajectories {
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
      }
    }
    instruments {
      key
      edition
      label {
        nl
        en
      }
      ageRange
      informants {
        informant
        form
      }
    }
  }
`);

export type StartTrajectory = NonNullable<MeasurementStartQuery['trajectory']>;
export type StartInstrument = MeasurementStartQuery['instruments'][number];
export type StartCare = StartTrajectory['subTrajectories'][number]['careEpisodes'][number];

/** The care that this person may see, oldest first. */
export function careOf({ subTrajectories }: StartTrajectory): readonly StartCare[] {
  return subTrajectories
    .flatMap(({ careEpisodes }) => careEpisodes)
    .sort((left, right) => left.start.localeCompare(right.start));
}

/** The newest edition of each instrument that somebody may answer. */
export function newestOf(instruments: readonly StartInstrument[]): readonly StartInstrument[] {
  return instruments.filter(
    ({ key, edition, informants }) =>
      informants.length > 0 &&
      !instruments.some(
        (other) => other.key === key && other.edition > edition && other.informants.length > 0,
      ),
  );
}

export function fitsAge({ ageRange }: StartInstrument, ageYears: number | null): boolean {
  const [youngest = 0, oldest = 0] = ageRange;
  return ageYears === null || (ageYears >= youngest && ageYears <= oldest);
}
