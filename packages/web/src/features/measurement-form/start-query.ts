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
      agenda(states: [OPEN, DUE_SOON, MISSED, NOT_YET]) {
        key
        label {
          nl
          en
        }
        registration
        instruments
        moment
        occasionKey
        unit {
          kind
          memberIds
        }
        organisations {
          id
          name
        }
        window {
          from
          to
        }
        state
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
export type StartDuty = StartTrajectory['agenda'][number];
export type StartCare = StartTrajectory['subTrajectories'][number]['careEpisodes'][number];

/** The care that this person may see, oldest first. */
export function careOf({ subTrajectories }: StartTrajectory): readonly StartCare[] {
  return subTrajectories
    .flatMap(({ careEpisodes }) => careEpisodes)
    .sort((left, right) => left.start.localeCompare(right.start));
}

/** What is on the agenda for instruments, each occasion once; what can be done now comes first. */
export function occasionsOf({ agenda }: StartTrajectory): readonly StartDuty[] {
  const forInstruments = agenda.filter(({ registration }) => !registration);
  const first = forInstruments.filter(
    ({ occasionKey }, index, all) => all.findIndex((other) => other.occasionKey === occasionKey) === index,
  );
  const isLater = ({ state }: StartDuty) => state === 'NOT_YET';
  return [...first.filter((duty) => !isLater(duty)), ...first.filter(isLater)];
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
