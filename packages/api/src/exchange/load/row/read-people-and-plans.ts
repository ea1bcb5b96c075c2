import { GOAL_PARTIES, GOAL_SCALES } from '@trefzeker/shared';
import type { RespondentKind } from '@trefzeker/shared';
import type { ValueSource } from '../../import-mapping.js';
import type { CellParser } from '../../row/cell-values.js';
import { asCodeOf, asNumber } from '../../row/cell-values.js';
import { INFORMANTS } from '../../row/codes.js';
import type { RowReader } from '../../row/row-reader.js';
import { columnOf } from '../../row/row-reader.js';
import type { FileMapping } from '../mapping/load-mapping.js';
import type { CarePlanRow, GoalScoreRow, MeasurePlanRow, RespondentRow } from './load-draft.js';
import { CUSTODY_DAYS } from './people-problems.js';
import { keyHash } from './source-key.js';
import { yesNo } from './yes-no.js';

const RESPONDENT_KINDS = INFORMANTS.filter((kind): kind is RespondentKind => kind !== 'youth');
const SCORE_MOMENTS = ['INTERIM', 'END'] as const;
const NEW_POINTS = ['KEEP_COMING', 'SOMETIMES'] as const;

const asWritten: CellParser<string> = (text) => ({ kind: 'value', value: text });

export function readRespondent(
  reader: RowReader,
  mapping: FileMapping<'respondents'>,
  asDate: CellParser<string>,
): RespondentRow | null {
  const kind = reader.required(mapping.kind, asCodeOf(RESPONDENT_KINDS));
  const name = reader.optional(mapping.name, asWritten);
  const from = reader.optional(mapping.from, asDate);
  const until = reader.optional(mapping.until, asDate);
  const custody = readCustody(reader, mapping, asDate);
  const raises = yesNo(reader, mapping.raises) ?? false;
  return kind === null ? null : { kind, name, from, until, custody, raises };
}

/** Days of custody say that there is some; with a no beside them nobody can say which of the two is meant. */
function readCustody(
  reader: RowReader,
  mapping: FileMapping<'respondents'>,
  asDate: CellParser<string>,
): RespondentRow['custody'] {
  const said = yesNo(reader, mapping.custody);
  const from = reader.optional(mapping.custodyFrom, asDate);
  const until = reader.optional(mapping.custodyUntil, asDate);
  const hasDays = from !== null || until !== null;
  if (said === false && hasDays && mapping.custody !== undefined)
    reader.note(columnOf(mapping.custody), CUSTODY_DAYS);
  return (said ?? hasDays) ? { from, until } : null;
}

interface PlanReading {
  readonly asDate: CellParser<string>;
  readonly organisation: (reader: RowReader, source: ValueSource) => string | null;
}

export function createPlanReaders({ asDate, organisation }: PlanReading) {
  return {
    carePlans: (reader: RowReader, mapping: FileMapping<'carePlans'>): CarePlanRow | null => {
      const providerId = organisation(reader, mapping.provider);
      const agreedOn = reader.required(mapping.agreedOn, asDate);
      const agreedEnd = reader.optional(mapping.agreedEnd, asDate);
      const goals = reader.list(mapping.goals, asWritten);
      const decisionKey = readDecisionKey(reader, mapping.decision);
      if (providerId === null || agreedOn === null) return null;
      return { providerId, agreedOn, agreedEnd, goals, decisionKey };
    },
    measurePlans: (reader: RowReader, mapping: FileMapping<'measurePlans'>): MeasurePlanRow | null => {
      const agreedOn = reader.required(mapping.agreedOn, asDate);
      return agreedOn === null ? null : { agreedOn };
    },
  };
}

/** Care without a decision has an empty cell here. */
function readDecisionKey(reader: RowReader, columns: readonly string[] | undefined): string | null {
  const parts = (columns ?? []).map((column) => reader.cellOf(column));
  return parts.length === 0 || parts.includes('') ? null : keyHash('decisions', parts);
}

export function readGoalScore(
  reader: RowReader,
  mapping: FileMapping<'goalScores'>,
  asDate: CellParser<string>,
): GoalScoreRow | null {
  const party = reader.required(mapping.party, asCodeOf(GOAL_PARTIES));
  const moment = reader.required(mapping.moment, asCodeOf(SCORE_MOMENTS));
  const scoredOn = reader.required(mapping.scoredOn, asDate);
  const scale = reader.required(mapping.scale, asCodeOf(GOAL_SCALES));
  const score = reader.required(mapping.score, asNumber);
  const newPoints = reader.optional(mapping.newPoints, asCodeOf(NEW_POINTS));
  const isMarked = yesNo(reader, mapping.isMarked) ?? false;
  if (party === null || moment === null || scoredOn === null || scale === null || score === null) return null;
  return { party, moment, scoredOn, original: { scale, score, newPoints }, isMarked };
}
