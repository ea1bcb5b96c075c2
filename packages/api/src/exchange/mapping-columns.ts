import type { Localised } from '@trefzeker/shared';
import type { ImportMapping, MeasurementMapping, ValueSource } from './import-mapping.js';
import type { ImportColumn } from './import-service.js';

const NO_DESCRIPTION: Localised = {
  nl: 'Zie de uitleg bij deze indeling.',
  en: 'See the explanation of this mapping.',
};

/** Sources whose cell must hold something on every row. */
function requiredSources({ client, trajectory, moment, takenOn }: ImportMapping): readonly ValueSource[] {
  return [client.reference, trajectory.start, trajectory.frame, moment, takenOn];
}

/** From who to what: the order in which a person would fill in a row. */
function allSources({ client, trajectory, care, moment, takenOn, measurements }: ImportMapping) {
  const { reference, birthDate, ageYears, sex, municipality } = client;
  const ofCare = [
    care?.provider,
    care?.start,
    care?.agreedEnd,
    care?.end,
    care?.form,
    care?.provision,
    care?.endReason?.code,
  ];
  const ofMeasurements = measurements.flatMap((each) => [each.informant, ...inputSources(each)]);
  return [
    ...[reference, birthDate, ageYears, sex, municipality],
    ...[trajectory.start, trajectory.frame],
    ...ofCare,
    ...[moment, takenOn],
    ...ofMeasurements,
  ];
}

/** Where the answers or ready scores of one measurement stand. */
export function inputSources(mapping: MeasurementMapping): readonly ValueSource[] {
  const scores = Object.values(mapping.scores ?? {}).flatMap(({ raw, t }) => [raw, t]);
  return [...Object.values(mapping.answers ?? {}), ...scores].filter((source) => source !== undefined);
}

function columnNames(sources: readonly (ValueSource | undefined)[]): readonly string[] {
  return sources.flatMap((source) => (source !== undefined && 'column' in source ? [source.column] : []));
}

/** The columns that a mapping reads, each once. */
export function columnsOf(mapping: ImportMapping): readonly ImportColumn[] {
  const required = new Set(columnNames(requiredSources(mapping)));
  return [...new Set(columnNames(allSources(mapping)))].map((name) => ({
    name,
    about: mapping.columns?.[name] ?? NO_DESCRIPTION,
    required: required.has(name),
  }));
}
