import { LIST_SEPARATOR } from '@trefzeker/shared';
import type { KnownNames, PartKind, PlainDate } from '@trefzeker/shared';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { StoredAct } from './history-repository.js';
import { OrganisationType, toOrganisationType } from '../organisation/organisation.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { RegistrationCheckType, toCheckType } from '../registration/check.types.js';
import { TrajectoryType } from '../registration/trajectory.types.js';
import {
  CorrectCareEpisodeInput,
  CorrectFileResultUnion,
  CorrectMeasureInput,
  CorrectTrajectoryInput,
  ReopenTrajectoryInput,
  RestorePartInput,
  toCorrectCareEpisodeCommand,
  toCorrectFileResult,
  toCorrectMeasureCommand,
  toCorrectTrajectoryCommand,
  toReopenCommand,
  toVoidPartCommand,
  VoidPartInput,
} from './correction-inputs.types.js';
import {
  HistoryActType,
  PartKindEnum,
  toHistoryActType,
  toVoidedPartType,
  VoidedPartType,
} from './history.types.js';

/** What was done to a file, and what changes it again. The rules stand in the commands. */
@Resolver(() => TrajectoryType)
export class HistoryResolver {
  @FieldResolver(() => [HistoryActType], {
    description:
      'Everything that was done to it, oldest first, as far as it is yours to see. An import is one act, with its file and rows.',
  })
  async history(
    @Root() { header }: TrajectoryType,
    @Arg('since', () => DateScalar, { nullable: true, description: 'From this day (UTC); absent: all.' })
    since: PlainDate | null,
    @Arg('partKind', () => PartKindEnum, {
      nullable: true,
      description: 'Of these parts alone; absent: all.',
    })
    partKind: PartKind | null,
    @Ctx() context: Context,
  ): Promise<readonly HistoryActType[]> {
    const acts = await context.loaders.history(header);
    const names = await namesIn(context, acts);
    const from = since?.toString() ?? '';
    return acts
      .filter((act) => act.at.toISOString() >= from && (partKind ?? act.partKind) === act.partKind)
      .map((act) => toHistoryActType(act, names));
  }

  @FieldResolver(() => [VoidedPartType], {
    description: 'Parts that are void now, oldest first. They are in no other list.',
  })
  async voided(
    @Root() { header }: TrajectoryType,
    @Ctx() context: Context,
  ): Promise<readonly VoidedPartType[]> {
    const names = await namesIn(context, []);
    return (await context.loaders.voided(header)).map((part) => toVoidedPartType(part, names));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Corrects care: all of it is sent as it should have been. The old one is kept.',
  })
  async correctCareEpisode(
    @Arg('input', () => CorrectCareEpisodeInput, { description: 'The care.' }) input: CorrectCareEpisodeInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.correctCareEpisode(actor, toCorrectCareEpisodeCommand(input)));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Corrects a measure: all of it is sent as it should have been. The old one is kept.',
  })
  async correctMeasure(
    @Arg('input', () => CorrectMeasureInput, { description: 'The measure.' }) input: CorrectMeasureInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.correctMeasure(actor, toCorrectMeasureCommand(input)));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Corrects what was entered of the trajectory itself. Only its keeper can.',
  })
  async correctTrajectory(
    @Arg('input', () => CorrectTrajectoryInput, { description: 'The trajectory.' })
    input: CorrectTrajectoryInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.correctTrajectory(actor, toCorrectTrajectoryCommand(input)));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Takes a part out of lists and figures. It is kept whole, with the reason.',
  })
  async voidPart(
    @Arg('input', () => VoidPartInput, { description: 'Which, and why.' }) input: VoidPartInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.voidPart(actor, toVoidPartCommand(input)));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Brings a part back that was voided, when it still fits in the file.',
  })
  async restorePart(
    @Arg('input', () => RestorePartInput, { description: 'Which, and why.' }) input: RestorePartInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.restorePart(actor, toVoidPartCommand(input)));
  }

  @Mutation(() => CorrectFileResultUnion, {
    description: 'Opens a closed file again. Only its keeper can, and not while the client has another.',
  })
  async reopenTrajectory(
    @Arg('input', () => ReopenTrajectoryInput, { description: 'Which, and why.' })
    input: ReopenTrajectoryInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof CorrectFileResultUnion> {
    return toCorrectFileResult(await commands.reopenTrajectory(actor, toReopenCommand(input)));
  }

  @Query(() => RegistrationCheckType, { description: 'Looks at a correction of care before it is sent.' })
  async checkCareCorrection(
    @Arg('input', () => CorrectCareEpisodeInput, { description: 'The care.' }) input: CorrectCareEpisodeInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkCareCorrection(actor, toCorrectCareEpisodeCommand(input)));
  }

  @Query(() => RegistrationCheckType, {
    description: 'Looks at a correction of a measure before it is sent.',
  })
  async checkMeasureCorrection(
    @Arg('input', () => CorrectMeasureInput, { description: 'The measure.' }) input: CorrectMeasureInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkMeasureCorrection(actor, toCorrectMeasureCommand(input)));
  }

  @Query(() => RegistrationCheckType, {
    description: 'Looks at a correction of a trajectory before it is sent.',
  })
  async checkTrajectoryCorrection(
    @Arg('input', () => CorrectTrajectoryInput, { description: 'The trajectory.' })
    input: CorrectTrajectoryInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkTrajectoryCorrection(actor, toCorrectTrajectoryCommand(input)));
  }
}

@Resolver(() => HistoryActType)
export class HistoryActResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who did it; null when no person did, or the person is no longer there.',
  })
  async by(@Root() { recordedBy }: HistoryActType, @Ctx() { loaders }: Context): Promise<string | null> {
    const { personId } = recordedBy;
    return personId === null ? null : ((await loaders.person(personId))?.name ?? null);
  }

  @FieldResolver(() => OrganisationType, { description: 'The organisation for which it was done.' })
  async organisation(
    @Root() { recordedBy }: HistoryActType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(recordedBy.organisationId));
  }
}

@Resolver(() => VoidedPartType)
export class VoidedPartResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who voided it; null when the person is no longer there.',
  })
  async by(@Root() { recordedBy }: VoidedPartType, @Ctx() { loaders }: Context): Promise<string | null> {
    const { personId } = recordedBy;
    return personId === null ? null : ((await loaders.person(personId))?.name ?? null);
  }
}

/** Names as everybody who signed in may know them. */
async function namesIn(
  { directory, catalogue, loaders }: Context,
  acts: readonly Pick<StoredAct, 'changes'>[],
): Promise<KnownNames> {
  const organisations = new Map((await directory.list()).map((each) => [each.id, each]));
  const units = new Map(
    [...organisations.values()].flatMap((each) => each.units).map((unit) => [unit.id, unit]),
  );
  const people = new Map(
    await Promise.all(
      workersIn(acts).map(async (id) => [id, (await loaders.person(id))?.name ?? id] as const),
    ),
  );
  return {
    person: (id) => people.get(id) ?? id,
    organisation: (id) => organisations.get(id)?.name ?? id,
    unit: (id) => units.get(id)?.name ?? id,
    instrument: (ref) => {
      const [key = '', edition = ''] = ref.split('@');
      return catalogue.edition({ key, edition: Number(edition) }).definition.label;
    },
  };
}

/** Ids of the people that these acts name. */
function workersIn(acts: readonly Pick<StoredAct, 'changes'>[]): readonly string[] {
  const changes = acts.flatMap((act) => act.changes).filter(({ field }) => field === 'workers');
  const lists = changes.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  return [...new Set(lists.flatMap((list) => list.split(LIST_SEPARATOR)))];
}
