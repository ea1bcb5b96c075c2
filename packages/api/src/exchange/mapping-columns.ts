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

function optionalSources({ client, care }: ImportMapping): readonly (ValueSource | undefined)[] {
  const { sex, birthDate, ageYears, municipality } = client;
  return [
    sex,
    birthDate,
    ageYears,
    municipality,
    care?.provider,
    care?.form,
    care?.provision,
    care?.start,
    care?.agreedEnd,
    care?.end,
    care?.endReason?.code,
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

/** The columns that a mapping reads, each once: first those that it describes, in its own order. */
export function columnsOf(mapping: ImportMapping): readonly ImportColumn[] {
  const required = new Set(columnNames(requiredSources(mapping)));
  const ofMeasurements = mapping.measurements.flatMap((each) => [each.informant, ...inputSources(each)]);
  const used = new Set([
    ...required,
    ...columnNames(optionalSources(mapping)),
    ...columnNames(ofMeasurements),
  ]);
  const described = Object.keys(mapping.columns ?? {}).filter((name) => used.has(name));
  return [...new Set([...described, ...used])].map((name) => ({
    name,
    about: mapping.columns?.[name] ?? NO_DESCRIPTION,
    required: required.has(name),
  }));
}
