import type { Localised, Problem } from '@trefzeker/shared';
import { GraphQLDateTime } from 'graphql-scalars';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalisedTextType } from '../../platform/graphql/localised-text.types.js';
import { PageInfoType } from '../../platform/graphql/page-info.types.js';
import { InputRefusedType, toInputRefusedType, toProblemType } from '../../platform/graphql/problem.types.js';
import { ProblemType } from '../../platform/graphql/problem.types.js';
import { registerEnum } from '../../platform/graphql/register-enum.js';
import { LOAD_KINDS } from './load-kinds.js';
import type { LoadKind } from './load-kinds.js';
import type {
  CheckLoadOutcome,
  DiscardLoadOutcome,
  FirstLoad,
  LoadScope,
  LoadState,
  NumberedFinding,
  RunLoadOutcome,
} from './load-service.js';
import { countOf, ROW_OUTCOMES } from './plan/load-counts.js';
import type { FindingGravity } from './plan/load-finding.js';

const LoadKindEnum = registerEnum<LoadKind>(
  'FirstLoadKind',
  'What a row of a first load is about (soort rij).',
  {
    clients: 'A client.',
    trajectories: 'A client trajectory; belongs to a client.',
    care: 'A period of care; belongs to a trajectory.',
    measures: 'A protection or probation measure; belongs to a trajectory.',
    decisions: 'A decision; belongs to a trajectory.',
    goals: 'A goal; belongs to a period of care.',
    respondents: 'A person around the client; belongs to a client.',
    carePlans: 'A care plan of a provider; belongs to a trajectory.',
    measurePlans: 'A plan for a measure; belongs to the measure.',
    measureEvents: 'What happened while a measure ran; belongs to the measure.',
    goalScores: 'What one party said of a goal; belongs to the goal.',
  },
);

const LoadStateEnum = registerEnum<LoadState>(
  'FirstLoadState',
  'How far a first load is (stand van de eerste vulling).',
  {
    CHECKING: 'The files are being read and checked.',
    CHECKED: 'All rows were checked; what can go in, can be stored.',
    INVALID: 'A file as a whole cannot be read; nothing can be stored.',
    LOADING: 'It is being stored, in one transaction.',
    LOADED: 'It is stored, as `counts` says.',
    FAILED: 'It stopped for another reason; nothing was stored. See `failure`.',
  },
);

const LoadScopeEnum = registerEnum<LoadScope>('FirstLoadScope', 'How much is stored of a first load.', {
  EVERYTHING: 'All rows or none.',
  WHAT_CAN: 'Of each client everything or nothing: those with a refused row stay out.',
});

const FindingGravityEnum = registerEnum<FindingGravity>(
  'FirstLoadGravity',
  'What a finding of a first load means for its row.',
  {
    REFUSED: 'The row cannot go in, and nothing of its client can.',
    CHANGED: 'The row was loaded before and says something else now; what is stored stays as it is.',
    NOTE: 'Worth knowing; nothing is refused for it.',
  },
);

@ObjectType('FirstLoadFile', { description: 'One file of a first load.', simpleResolvers: true })
class LoadFileType {
  @Field(() => LoadKindEnum, { description: 'What its rows are about.' })
  readonly kind!: LoadKind;

  @Field(() => String, { description: 'Its name, as in the mapping.' })
  readonly name!: string;
}

@ObjectType('FirstLoadCount', { description: 'What becomes of the rows of one kind.', simpleResolvers: true })
class LoadCountType {
  @Field(() => LoadKindEnum, { description: 'Kind of row.' })
  readonly kind!: LoadKind;

  @Field(() => Int, { description: 'Rows that go in, or went in.' })
  readonly new!: number;

  @Field(() => Int, { description: 'Rows that were loaded before and say the same.' })
  readonly unchanged!: number;

  @Field(() => Int, {
    description: 'Rows that were loaded before, say something else now, and are taken over as corrections.',
  })
  readonly corrected!: number;

  @Field(() => Int, {
    description: 'Rows that were loaded before and say something else now, that is not taken over.',
  })
  readonly changed!: number;

  @Field(() => Int, { description: 'Rows with something wrong; see the findings.' })
  readonly refused!: number;

  @Field(() => Int, { description: 'Rows that are right, of a client of whom another row is refused.' })
  readonly depends!: number;
}

@ObjectType('FirstLoadClients', { description: 'Clients in the files.', simpleResolvers: true })
class LoadClientsType {
  @Field(() => Int, { description: 'Nothing of them is refused.' })
  readonly whole!: number;

  @Field(() => Int, { description: 'They stay out whole: a row of theirs is refused.' })
  readonly keptOut!: number;
}

@ObjectType('FirstLoadFindingCounts', { description: 'How many findings there are.', simpleResolvers: true })
class FindingCountsType {
  @Field(() => Int, { description: 'That keep a row out.' })
  readonly refused!: number;

  @Field(() => Int, { description: 'That say that a row has changed since it was loaded.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'That are worth knowing.' })
  readonly notes!: number;
}

@ObjectType('FirstLoad', {
  description: "A first load from a provider's own system (eerste vulling): a check, and what was stored.",
})
export class FirstLoadType {
  readonly personId!: string | null;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => String, { description: 'The system that the files come from, as the mapping names it.' })
  readonly source!: string;

  @Field(() => [LoadFileType], { description: 'The files that were read; empty while they are.' })
  readonly files!: readonly LoadFileType[];

  @Field(() => LoadStateEnum, { description: 'How far it is.' })
  readonly state!: LoadState;

  @Field(() => Int, { description: 'Rows read so far, of all files together.' })
  readonly rowsRead!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why changed rows are taken over as corrections; null: they are left as they are.',
  })
  readonly changeReason!: string | null;

  @Field(() => [LoadCountType], { description: 'For each kind of row in the files; empty until CHECKED.' })
  readonly counts!: readonly LoadCountType[];

  @Field(() => LoadClientsType, { description: 'How many clients go in, and stay out.' })
  readonly clients!: LoadClientsType;

  @Field(() => Boolean, { description: 'No row is refused: EVERYTHING can be stored.' })
  readonly isWhole!: boolean;

  @Field(() => FindingCountsType, { description: 'Ask `firstLoadFindings` for the findings themselves.' })
  readonly findingCounts!: FindingCountsType;

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why it FAILED; null in every other state.',
  })
  readonly failure!: Localised | null;

  @Field(() => GraphQLDateTime, { description: 'When the check began, in UTC.' })
  readonly createdAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was stored, in UTC; null: it was not.',
  })
  readonly loadedAt!: Date | null;
}

@ObjectType('FirstLoadEdge', { description: 'One load of a page.', simpleResolvers: true })
class LoadEdgeType {
  @Field(() => String, { description: 'Place of this load in the list.' })
  readonly cursor!: string;

  @Field(() => FirstLoadType, { description: 'The load.' })
  readonly node!: FirstLoadType;
}

@ObjectType('FirstLoadConnection', { description: 'A page of loads, newest first.', simpleResolvers: true })
export class LoadConnectionType {
  @Field(() => [LoadEdgeType], { description: 'The loads of this page.' })
  readonly edges!: readonly LoadEdgeType[];

  @Field(() => PageInfoType, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfoType;
}

@ObjectType('FirstLoadFinding', {
  description: 'What was found about one row of a first load; never with what stands in it.',
  simpleResolvers: true,
})
export class LoadFindingType {
  @Field(() => LoadKindEnum, { description: 'Kind of row, and so which file.' })
  readonly kind!: LoadKind;

  @Field(() => Int, { description: 'As a spreadsheet numbers it: the header is row 1.' })
  readonly row!: number;

  @Field(() => String, { nullable: true, description: 'Null when it is about the whole row.' })
  readonly column!: string | null;

  @Field(() => FindingGravityEnum, { description: 'What it means for the row.' })
  readonly gravity!: FindingGravity;

  @Field(() => String, { description: 'Stable and machine-readable, kebab-case.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'What was found, without the value.' })
  readonly message!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'What is allowed, or what to do now.' })
  readonly hint!: LocalisedTextType;
}

@ObjectType('FirstLoadFindingEdge', { description: 'One finding of a page.', simpleResolvers: true })
class LoadFindingEdgeType {
  @Field(() => String, { description: 'Place of this finding in the list.' })
  readonly cursor!: string;

  @Field(() => LoadFindingType, { description: 'The finding.' })
  readonly node!: LoadFindingType;
}

@ObjectType('FirstLoadFindingConnection', {
  description: 'A page of findings, by kind and row.',
  simpleResolvers: true,
})
export class LoadFindingConnectionType {
  @Field(() => [LoadFindingEdgeType], { description: 'The findings of this page.' })
  readonly edges!: readonly LoadFindingEdgeType[];

  @Field(() => PageInfoType, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfoType;
}

@InputType('CheckFirstLoadInput', { description: 'Uploaded files and the mapping that says what is what.' })
export class CheckFirstLoadInput {
  @Field(() => String, { description: 'The mapping, as JSON text; see docs/load.md.' })
  readonly mapping!: string;

  @Field(() => [ID], {
    description:
      'As `POST /uploads` answered: one for each file that the mapping names, uploaded under that name.',
  })
  readonly uploadIds!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Give a reason and rows that changed since they were loaded become corrections with it; what was changed by hand stays. Absent: they are told of only.',
  })
  readonly changeReason?: string | null;
}

@InputType('RunFirstLoadInput', { description: 'A load that was checked and is to be stored.' })
export class RunFirstLoadInput {
  @Field(() => ID, { description: 'Id of the load.' })
  readonly id!: string;

  @Field(() => LoadScopeEnum, { description: 'EVERYTHING is refused when a row is.' })
  readonly scope!: LoadScope;
}

@ObjectType('FirstLoadChecking', { description: 'The check has begun.', simpleResolvers: true })
class LoadCheckingType {
  readonly kind!: 'checking';

  @Field(() => FirstLoadType, { description: 'The load; ask `firstLoad` how far it is.' })
  readonly load!: FirstLoadType;
}

export const CheckFirstLoadResultUnion = createUnionType({
  name: 'CheckFirstLoadResult',
  description: 'What became of files that were to be checked.',
  types: () => [LoadCheckingType, InputRefusedType] as const,
  resolveType: ({ kind }) => (kind === 'checking' ? LoadCheckingType : InputRefusedType),
});

@ObjectType('FirstLoadStored', { description: 'It is stored, as `counts` says.', simpleResolvers: true })
class LoadStoredType {
  readonly kind!: 'loaded';

  @Field(() => FirstLoadType, { description: 'The load as it is now.' })
  readonly load!: FirstLoadType;
}

@ObjectType('FirstLoadNotStored', { description: 'Nothing was stored.', simpleResolvers: true })
class LoadNotStoredType {
  readonly kind!: 'not-loaded';

  @Field(() => ProblemType, { description: 'Why, and what to do now.' })
  readonly problem!: ProblemType;

  @Field(() => FirstLoadType, { description: 'The load as it is now.' })
  readonly load!: FirstLoadType;
}

export const RunFirstLoadResultUnion = createUnionType({
  name: 'RunFirstLoadResult',
  description: 'What became of a load that was to be stored.',
  types: () => [LoadStoredType, LoadNotStoredType] as const,
  resolveType: ({ kind }) => (kind === 'loaded' ? LoadStoredType : LoadNotStoredType),
});

@ObjectType('FirstLoadDiscarded', {
  description: 'It was removed with all that waited of its files. Of clients nothing changed.',
  simpleResolvers: true,
})
class LoadDiscardedType {
  readonly kind!: 'discarded';

  @Field(() => ID, { description: 'Id that the load had.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Rows of the files that waited, and are gone.' })
  readonly rows!: number;

  @Field(() => Int, { description: 'Findings that are gone.' })
  readonly findings!: number;
}

@ObjectType('FirstLoadNotDiscarded', { description: 'Nothing was removed.', simpleResolvers: true })
class LoadNotDiscardedType {
  readonly kind!: 'not-discarded';

  @Field(() => ProblemType, { description: 'Why, and what to do now.' })
  readonly problem!: ProblemType;

  @Field(() => FirstLoadType, { description: 'The load as it is now.' })
  readonly load!: FirstLoadType;
}

export const DiscardFirstLoadResultUnion = createUnionType({
  name: 'DiscardFirstLoadResult',
  description: 'What became of a load that was to be removed.',
  types: () => [LoadDiscardedType, LoadNotDiscardedType] as const,
  resolveType: ({ kind }) => (kind === 'discarded' ? LoadDiscardedType : LoadNotDiscardedType),
});

export function toDiscardFirstLoadResult(outcome: DiscardLoadOutcome): typeof DiscardFirstLoadResultUnion {
  if (outcome.kind === 'discarded') return outcome;
  const { kind, problem, load } = outcome;
  return { kind, problem: toProblemType(problem), load: toFirstLoadType(load) };
}

export function toFirstLoadType(load: FirstLoad): FirstLoadType {
  const { id, source, state, rowsRead, counts, clients, findingCounts, failure, createdAt, loadedAt } = load;
  const { changeReason } = load;
  const inFiles = LOAD_KINDS.filter((kind) => ROW_OUTCOMES.some((outcome) => counts[kind][outcome] > 0));
  const { REFUSED: refused, CHANGED: changed, NOTE: notes } = findingCounts;
  return {
    ...{
      id,
      source,
      state,
      changeReason,
      rowsRead,
      clients,
      failure,
      createdAt,
      loadedAt,
      personId: load.createdBy,
    },
    files: load.files.map(({ kind, name }) => ({ kind, name })),
    counts: inFiles.map((kind) => ({ kind, ...counts[kind] })),
    isWhole: countOf(counts, 'refused', 'depends') === 0,
    findingCounts: { refused, changed, notes },
  };
}

export function toLoadFindingType(finding: NumberedFinding): LoadFindingType {
  const { kind, row, column, gravity, code, message, hint } = finding;
  return { kind, row, column, gravity, code, message, hint };
}

export function toCheckFirstLoadResult(outcome: CheckLoadOutcome): typeof CheckFirstLoadResultUnion {
  if (outcome.kind === 'input-refused') return toInputRefusedType(outcome);
  return { kind: 'checking', load: toFirstLoadType(outcome.load) };
}

export function toRunFirstLoadResult(outcome: RunLoadOutcome): typeof RunFirstLoadResultUnion {
  const load = toFirstLoadType(outcome.load);
  if (outcome.kind === 'loaded') return { kind: 'loaded', load };
  const problem: Problem = outcome.problem;
  return { kind: 'not-loaded', problem: toProblemType(problem), load };
}
