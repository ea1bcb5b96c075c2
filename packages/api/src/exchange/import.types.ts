import type { Localised, PlainDate } from '@trefzeker/shared';
import { GraphQLDateTime } from 'graphql-scalars';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { LocalisedTextType } from '../platform/graphql/localised-text.types.js';
import { PageInfoType } from '../platform/graphql/page-info.types.js';
import { registerEnum } from '../platform/graphql/register-enum.js';
import type { ApplyImportOutcome, ImportBatch, ImportMappingInfo, ImportState } from './import-service.js';

const ImportStateEnum = registerEnum<ImportState>(
  'ImportState',
  'How far an import is (stand van de import).',
  {
    UPLOADED: 'The file is there; nothing was read yet.',
    CHECKING: 'The file is being read and checked.',
    CHECKED: 'No problem was found; it can be applied.',
    INVALID: 'Problems were found; it cannot be applied.',
    APPLYING: 'It is being stored, all or nothing.',
    APPLIED: 'Everything was stored.',
    FAILED: 'It stopped for another reason; nothing was stored. See `failure`.',
  },
);

@ObjectType('ImportColumn', { description: 'A column that a mapping reads.', simpleResolvers: true })
export class ImportColumnType {
  @Field(() => String, { description: 'Name in the header line.' })
  readonly name!: string;

  @Field(() => LocalisedTextType, { description: 'What stands in it.' })
  readonly about!: LocalisedTextType;

  @Field(() => Boolean, { description: 'False: its cells may be empty.' })
  readonly required!: boolean;
}

@ObjectType('ImportMapping', { description: 'Which column becomes what (indeling).', simpleResolvers: true })
export class ImportMappingType {
  @Field(() => String, { description: 'Stable key.' })
  readonly key!: string;

  @Field(() => LocalisedTextType, { description: 'Name.' })
  readonly label!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'For which files it is meant.' })
  readonly about!: LocalisedTextType;

  @Field(() => [ImportColumnType], { description: 'Columns, in the order of the example header.' })
  readonly columns!: readonly ImportColumnType[];

  @Field(() => String, { description: '`built-in`, or the plug-in that brought it.' })
  readonly origin!: string;
}

@ObjectType('ImportProgress', { description: 'How far reading is.', simpleResolvers: true })
export class ImportProgressType {
  @Field(() => Int, { description: 'Rows read so far.' })
  readonly rowsRead!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Estimated from the size of the file; null when unknown.',
  })
  readonly rowsExpected!: number | null;
}

@ObjectType('ImportPlan', { description: 'What applying will do, or did.', simpleResolvers: true })
export class ImportPlanType {
  @Field(() => Int, { description: 'Rows of the file, without the header.' })
  readonly rows!: number;

  @Field(() => Int, { description: 'Clients that are not there yet.' })
  readonly newClients!: number;

  @Field(() => Int, { description: 'Trajectories that are not there yet.' })
  readonly newTrajectories!: number;

  @Field(() => Int, { description: 'Care episodes that are not there yet.' })
  readonly newCareEpisodes!: number;

  @Field(() => Int, { description: 'Measurements that are not there yet.' })
  readonly newMeasurements!: number;

  @Field(() => Int, { description: 'Measurements that are there already, exactly like this.' })
  readonly unchangedMeasurements!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day on which care of this file ended: with `lastEnd` the period whose figures change. Null when none ended.',
  })
  readonly firstEnd!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which care of this file ended; null when none ended.',
  })
  readonly lastEnd!: PlainDate | null;
}

@ObjectType('ImportProblem', { description: 'One thing that is wrong in the file.', simpleResolvers: true })
export class ImportProblemType {
  @Field(() => Int, { description: 'Record of the file: the header is row 1.' })
  readonly row!: number;

  @Field(() => String, { nullable: true, description: 'Null when it is about the whole row.' })
  readonly column!: string | null;

  @Field(() => String, { description: 'Stable and machine-readable, kebab-case.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'What is wrong, without the value.' })
  readonly message!: LocalisedTextType;

  @Field(() => LocalisedTextType, { description: 'What is allowed, or what to do now.' })
  readonly hint!: LocalisedTextType;
}

@ObjectType('ImportFinding', {
  description: 'Worth knowing; nothing is refused for it.',
  simpleResolvers: true,
})
export class ImportFindingType {
  @Field(() => String, { description: 'Stable and machine-readable, kebab-case.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'What was found.' })
  readonly message!: LocalisedTextType;

  @Field(() => Int, { description: 'How many times.' })
  readonly count!: number;
}

@ObjectType('Import', { description: 'An import of measurements from a file (import).' })
export class ImportType {
  readonly personId!: string | null;

  @Field(() => ID, { description: 'Random and stable.' })
  readonly id!: string;

  @Field(() => ImportMappingType, { description: 'How the file is read.' })
  readonly mapping!: ImportMappingType;

  @Field(() => String, { description: 'Name of the file as it was uploaded.' })
  readonly fileName!: string;

  @Field(() => ImportStateEnum, { description: 'How far it is.' })
  readonly state!: ImportState;

  @Field(() => GraphQLDateTime, { description: 'When the check began, in UTC.' })
  readonly createdAt!: Date;

  @Field(() => ImportProgressType, { description: 'How far reading is.' })
  readonly progress!: ImportProgressType;

  @Field(() => ImportPlanType, {
    nullable: true,
    description: 'What applying will do, or did; null until the check is done.',
  })
  readonly plan!: ImportPlanType | null;

  @Field(() => [ImportProblemType], { description: 'The first 100, by row.' })
  readonly problems!: readonly ImportProblemType[];

  @Field(() => Int, { description: 'All problems, also those that are not listed.' })
  readonly problemCount!: number;

  @Field(() => [ImportFindingType], { description: 'Once per code.' })
  readonly findings!: readonly ImportFindingType[];

  @Field(() => LocalisedTextType, {
    nullable: true,
    description: 'Why it FAILED; null in every other state.',
  })
  readonly failure!: Localised | null;
}

@ObjectType('ImportEdge', { description: 'One import of a page.', simpleResolvers: true })
export class ImportEdgeType {
  @Field(() => String, { description: 'Place of this import in the list.' })
  readonly cursor!: string;

  @Field(() => ImportType, { description: 'The import.' })
  readonly node!: ImportType;
}

@ObjectType('ImportConnection', { description: 'A page of imports, newest first.', simpleResolvers: true })
export class ImportConnectionType {
  @Field(() => [ImportEdgeType], { description: 'The imports of this page.' })
  readonly edges!: readonly ImportEdgeType[];

  @Field(() => PageInfoType, { description: 'Where this page ends.' })
  readonly pageInfo!: PageInfoType;
}

@InputType('CheckImportInput', { description: 'An uploaded file and how to read it.' })
export class CheckImportInput {
  @Field(() => ID, { description: 'As `POST /uploads` answered.' })
  readonly uploadId!: string;

  @Field(() => String, { description: 'Key of one of `importMappings`.' })
  readonly mapping!: string;
}

@ObjectType('ImportApplied', { description: 'Everything in the file is stored.', simpleResolvers: true })
export class ImportAppliedType {
  readonly kind!: 'applied';

  @Field(() => ImportType, { description: 'The import as it is now.' })
  readonly import!: ImportType;
}

@ObjectType('ImportNotReady', { description: 'Nothing was stored.', simpleResolvers: true })
export class ImportNotReadyType {
  readonly kind!: 'not-ready';

  @Field(() => String, { description: 'Why, stable and machine-readable.' })
  readonly code!: string;

  @Field(() => LocalisedTextType, { description: 'Why, in one sentence.' })
  readonly message!: LocalisedTextType;

  @Field(() => ImportType, { description: 'The import as it is now.' })
  readonly import!: ImportType;
}

export const ApplyImportResultUnion = createUnionType({
  name: 'ApplyImportResult',
  description: 'What became of an import that was to be applied.',
  types: () => [ImportAppliedType, ImportNotReadyType] as const,
  resolveType: ({ kind }) => (kind === 'applied' ? ImportAppliedType : ImportNotReadyType),
});

export function toImportMappingType({
  key,
  label,
  about,
  columns,
  origin,
}: ImportMappingInfo): ImportMappingType {
  return { key, label, about, columns, origin };
}

export function toImportType(batch: ImportBatch): ImportType {
  const { id, fileName, state, createdAt, createdBy, progress, plan } = batch;
  const { problems, problemCount, findings, failure } = batch;
  const mapping = toImportMappingType(batch.mapping);
  const known = { id, fileName, state, createdAt, personId: createdBy, progress, plan, mapping };
  return { ...known, problems, problemCount, findings, failure };
}

export function toApplyImportResult(outcome: ApplyImportOutcome): ImportAppliedType | ImportNotReadyType {
  const applied = toImportType(outcome.batch);
  if (outcome.kind === 'applied') return { kind: 'applied', import: applied };
  return { kind: 'not-ready', code: outcome.code, message: outcome.message, import: applied };
}
