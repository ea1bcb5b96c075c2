import type { DutyState } from '@trefzeker/shared';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { PersonType, toPersonType } from '../identity/viewer.types.js';
import { OrganisationType, toOrganisationType } from '../organisation/organisation.types.js';
import { toPage } from '../platform/graphql/to-page.js';
import { toTrajectoryType, TrajectoryType } from '../registration/trajectory.types.js';
import {
  AgreeHandOverInput,
  AssignWorkersInput,
  ChangeAgendaResultUnion,
  ChooseMeasurementPlansInput,
  ExcuseDutyInput,
  RegisterSituationInput,
  toChangeAgendaResult,
  WithdrawExcuseInput,
} from './agenda-inputs.types.js';
import { DutyStateEnum, DutyType, toDutyType } from './duty.types.js';
import { MeasurementPlanType, toPlanType } from './plan.types.js';
import { placeId } from './work-place.js';
import { toWorkFilter, WorkConnectionType, WorkCountType, WorkFilterInput } from './work.types.js';

@Resolver(() => TrajectoryType)
export class AgendaResolver {
  @Query(() => WorkConnectionType, {
    description: 'What is due: by default what I can do now. First what is due first.',
  })
  async work(
    @Arg('filter', () => WorkFilterInput, { nullable: true, description: 'Absent: what I can do now.' })
    input: WorkFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'From 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { actor, queries, cursors }: Context,
  ): Promise<WorkConnectionType> {
    const filter = toWorkFilter(input);
    const page = await queries.listWork(actor, filter, cursors.page('work', { first, after }));
    return {
      filter,
      isComplete: page.isComplete,
      ...toPage(page, {
        cursorOf: ({ place }) => cursors.create('work', { sortValue: place.sortDay, id: placeId(place) }),
        toNode: ({ duty, header }) => toDutyType(duty, header),
      }),
    };
  }

  @Query(() => [MeasurementPlanType], { description: 'The plans that this installation works with.' })
  measurementPlans(@Ctx() { actor, queries }: Context): readonly MeasurementPlanType[] {
    return queries.listMeasurementPlans(actor).map(toPlanType);
  }

  @FieldResolver(() => [DutyType], {
    description:
      'What is due, was due and was done, by first day. The keeper sees all of it, others what is theirs.',
  })
  async agenda(
    @Root() { header }: TrajectoryType,
    @Arg('states', () => [DutyStateEnum], { nullable: true, description: 'Absent: all states.' })
    states: readonly DutyState['kind'][] | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<readonly DutyType[]> {
    const duties = await loaders.agenda(header);
    return duties
      .filter(({ state }) => states?.includes(state.kind) ?? true)
      .map((duty) => toDutyType(duty, header));
  }

  @FieldResolver(() => [PersonType], {
    description: 'Who works on it for the organisation of who asks (betrokken medewerkers).',
  })
  async workers(
    @Root() { header }: TrajectoryType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly PersonType[]> {
    const found = await Promise.all((await loaders.workers(header)).map((id) => loaders.person(id)));
    return found.flatMap((person) => (person === null ? [] : [toPersonType(person)]));
  }

  @Mutation(() => ChangeAgendaResultUnion, {
    description: 'Says why something will not come. It can still be done after all.',
  })
  async excuseDuty(
    @Arg('input', () => ExcuseDutyInput, { description: 'Which duty, and why.' }) input: ExcuseDutyInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeAgendaResultUnion> {
    const { trajectoryId, trajectoryVersion, duty: dutyKey, reason } = input;
    return toChangeAgendaResult(
      await commands.excuseDuty(actor, { trajectoryId, trajectoryVersion, dutyKey, reason }),
    );
  }

  @Mutation(() => ChangeAgendaResultUnion, { description: 'Takes that reason back.' })
  async withdrawExcuse(
    @Arg('input', () => WithdrawExcuseInput, { description: 'Which duty.' }) input: WithdrawExcuseInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeAgendaResultUnion> {
    const { trajectoryId, trajectoryVersion, duty: dutyKey } = input;
    return toChangeAgendaResult(
      await commands.withdrawExcuse(actor, { trajectoryId, trajectoryVersion, dutyKey }),
    );
  }

  @Mutation(() => ChangeAgendaResultUnion, {
    description: 'Records that a provider measures at the end in place of the keeper. Only the keeper can.',
  })
  async agreeHandOver(
    @Arg('input', () => AgreeHandOverInput, { description: 'The agreement.' }) input: AgreeHandOverInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeAgendaResultUnion> {
    return toChangeAgendaResult(await commands.agreeHandOver(actor, input));
  }

  @Mutation(() => ChangeAgendaResultUnion, { description: 'Registers how the youth lives at one moment.' })
  async registerSituation(
    @Arg('input', () => RegisterSituationInput, { description: 'The answer and its day.' })
    input: RegisterSituationInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeAgendaResultUnion> {
    const { duty: dutyKey, ...rest } = input;
    return toChangeAgendaResult(await commands.registerSituation(actor, { ...rest, dutyKey }));
  }

  @Mutation(() => ChangeAgendaResultUnion, {
    description: 'Says who works on a trajectory for the own organisation.',
  })
  async assignWorkers(
    @Arg('input', () => AssignWorkersInput, { description: 'All of them.' }) input: AssignWorkersInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeAgendaResultUnion> {
    return toChangeAgendaResult(await commands.assignWorkers(actor, input));
  }

  @Mutation(() => ChangeAgendaResultUnion, {
    description: 'Says with which plans of one method some care works.',
  })
  async chooseMeasurementPlans(
    @Arg('input', () => ChooseMeasurementPlansInput, { description: 'All of them.' })
    input: ChooseMeasurementPlansInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeAgendaResultUnion> {
    return toChangeAgendaResult(await commands.choosePlans(actor, input));
  }
}

@Resolver(() => DutyType)
export class DutyResolver {
  @FieldResolver(() => TrajectoryType, { description: 'The trajectory on whose agenda it stands.' })
  trajectory(@Root() { header }: DutyType): TrajectoryType {
    return toTrajectoryType(header);
  }

  @FieldResolver(() => [OrganisationType], {
    description: 'Organisations that have to do it; several where the keeper passed it to several providers.',
  })
  async organisations(
    @Root() { duty }: DutyType,
    @Ctx() { directory }: Context,
  ): Promise<readonly OrganisationType[]> {
    const found = await Promise.all(duty.by.organisationIds.map((id) => directory.organisation(id)));
    return found.map(toOrganisationType);
  }
}

@Resolver(() => WorkConnectionType)
export class WorkConnectionResolver {
  @FieldResolver(() => [WorkCountType], {
    description: 'How much there is in each state. Counted only when you ask for it.',
  })
  async counts(
    @Root() { filter }: WorkConnectionType,
    @Ctx() { actor, queries }: Context,
  ): Promise<readonly WorkCountType[]> {
    const counts = await queries.countWork(actor, filter);
    return [...counts].map(([state, count]) => ({ state, count }));
  }
}
