import type { EndReason } from '@trefzeker/shared';
import { GOAL_DOMAIN_TERMS, MEASURE_KIND_LABELS, tidyText } from '@trefzeker/shared';
import type { Organisation } from '../../../organisation/organisation-repository.js';
import type { ValueSource } from '../../import-mapping.js';
import type { CellParser } from '../../row/cell-values.js';
import { asCodeOf } from '../../row/cell-values.js';
import { CARE_FORMS, FRAMES, PROVISIONS, SEXES } from '../../row/codes.js';
import type { RowReader } from '../../row/row-reader.js';
import { columnOf } from '../../row/row-reader.js';
import type { LoadKind } from '../load-kinds.js';
import { asDateLike } from '../mapping/date-pattern.js';
import type { FileMapping, LoadFormat } from '../mapping/load-mapping.js';
import { createPlanReaders, readGoalScore, readRespondent } from './read-people-and-plans.js';
import { readMeasureEvent, readMeasureType } from './read-measure-course.js';
import { organisationNotKnown, unitNotKnown } from './row-problems.js';
import type { LoadDrafts } from './load-draft.js';
import { readCareDetails } from './read-care-details.js';

export interface ReadingContext {
  readonly format: LoadFormat;
  readonly organisations: readonly Organisation[];
  /** The organisation that loads, and keeps the trajectories. */
  readonly keeperId: string;
}

export type DraftReaders = {
  readonly [Kind in LoadKind]: (reader: RowReader, mapping: FileMapping<Kind>) => LoadDrafts[Kind] | null;
};

/** The word in a mapping for the organisation that loads, whichever that is. */
const OWN_ORGANISATION = 'own-organisation';

/** As it is stored, so that a row can be laid beside what became of it. */
const asWritten: CellParser<string> = (text) => ({ kind: 'value', value: tidyText(text) });

const MEASURE_KINDS = Object.keys(MEASURE_KIND_LABELS) as readonly (keyof typeof MEASURE_KIND_LABELS)[];
const GOAL_DOMAINS = Object.keys(GOAL_DOMAIN_TERMS) as readonly (keyof typeof GOAL_DOMAIN_TERMS)[];

/** Reads what a row says of each kind; null when something that is needed is missing or wrong, and is noted. */
export function createDraftReaders(context: ReadingContext): DraftReaders {
  const asDate = asDateLike(context.format.dates);
  const organisation = (reader: RowReader, source: ValueSource) => readOrganisation(reader, source, context);
  return {
    clients: (reader, mapping) => {
      const reference = reader.required(mapping.reference, asWritten);
      if (reference === null) return null;
      return {
        reference,
        givenName: reader.optional(mapping.givenName, asWritten),
        familyName: reader.optional(mapping.familyName, asWritten),
        birthDate: reader.optional(mapping.birthDate, asDate),
        sex: reader.optional(mapping.sex, asCodeOf(SEXES)) ?? 'UNKNOWN',
        municipality: reader.optional(mapping.municipality, asWritten),
      };
    },
    trajectories: (reader, mapping) => {
      const frameAtStart = reader.required(mapping.frame, asCodeOf(FRAMES));
      const start = reader.required(mapping.start, asDate);
      const unitId = readUnit(reader, mapping.unit, context);
      const closedOn = reader.optional(mapping.closedOn, asDate);
      if (frameAtStart === null || start === null) return null;
      return { frameAtStart, start, unitId, closedOn };
    },
    care: (reader, mapping) => {
      const providerId = organisation(reader, mapping.provider);
      const form = reader.required(mapping.form, asCodeOf(CARE_FORMS));
      const provision = reader.optional(mapping.provision, asCodeOf(PROVISIONS)) ?? 'INDIVIDUAL';
      const start = reader.required(mapping.start, asDate);
      const agreedEnd = reader.optional(mapping.agreedEnd, asDate);
      const end = reader.optional(mapping.end, asDate);
      const endReason = readEndReason(reader, mapping.endReason);
      const details = readCareDetails(reader, mapping);
      if (providerId === null || form === null || start === null) return null;
      return { providerId, form, provision, start, agreedEnd, end, endReason, ...details };
    },
    measures: (reader, mapping) => {
      const kind = reader.required(mapping.kind, asCodeOf(MEASURE_KINDS));
      const organisationId = organisation(reader, mapping.organisation);
      const start = reader.required(mapping.start, asDate);
      const end = reader.optional(mapping.end, asDate);
      const endReason = readEndReason(reader, mapping.endReason);
      const type = readMeasureType(reader, mapping);
      if (kind === null || organisationId === null || start === null) return null;
      return { kind, organisationId, start, end, endReason, ...type };
    },
    decisions: (reader, mapping) => {
      const decidedById = organisation(reader, mapping.decidedBy);
      const decidedOn = reader.required(mapping.decidedOn, asDate);
      const validFrom = reader.required(mapping.validFrom, asDate);
      const validTo = reader.optional(mapping.validTo, asDate);
      const goals = reader.list(mapping.goals, asWritten);
      const forms = reader.list(mapping.forms, asCodeOf(CARE_FORMS));
      if (decidedById === null || decidedOn === null || validFrom === null) return null;
      return { decidedById, decidedOn, goals, forms: [...new Set(forms)], validFrom, validTo };
    },
    goals: (reader, mapping) => {
      const title = reader.required(mapping.title, asWritten);
      const domain = reader.required(mapping.domain, asCodeOf(GOAL_DOMAINS));
      const rubric = reader.optional(mapping.rubric, asWritten);
      const ownCode = reader.optional(mapping.ownCode, asWritten);
      const setOn = reader.required(mapping.setOn, asDate);
      if (title === null || domain === null || setOn === null) return null;
      return { title, domain, rubric, ownCode, setOn };
    },
    respondents: (reader, mapping) => readRespondent(reader, mapping, asDate),
    ...createPlanReaders({ asDate, organisation }),
    measureEvents: (reader, mapping) => readMeasureEvent(reader, mapping, { asDate, organisation }),
    goalScores: (reader, mapping) => readGoalScore(reader, mapping, asDate),
  };
}

function readOrganisation(
  reader: RowReader,
  source: ValueSource,
  { organisations, keeperId }: ReadingContext,
): string | null {
  const named = reader.required(source, asWritten);
  if (named === null) return null;
  if (named === OWN_ORGANISATION) return keeperId;
  const found = organisations.find(({ id, name }) => id === named || name === named);
  if (found === undefined) reader.note(columnOf(source), organisationNotKnown(organisations));
  return found?.id ?? null;
}

function readUnit(
  reader: RowReader,
  source: ValueSource | undefined,
  { organisations, keeperId }: ReadingContext,
): string | null {
  const named = reader.optional(source, asWritten);
  if (named === null || source === undefined) return null;
  const units = organisations.find(({ id }) => id === keeperId)?.units ?? [];
  const found = units.find(({ id, name }) => id === named || name === named);
  if (found === undefined) reader.note(columnOf(source), unitNotKnown(units));
  return found?.id ?? null;
}

interface EndReasonSources {
  readonly list: ValueSource;
  readonly code: ValueSource;
}

/** An empty code: no reason is known. The list is only asked for when there is one. */
function readEndReason(reader: RowReader, sources: EndReasonSources | undefined): EndReason | null {
  const code = reader.optional(sources?.code, asWritten);
  if (code === null || sources === undefined) return null;
  const list = reader.required(sources.list, asWritten);
  return list === null ? null : { list, code };
}
