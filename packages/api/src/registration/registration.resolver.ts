import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { CloseTrajectoryInput, CloseTrajectoryResultUnion } from './close-trajectory.types.js';
import { RegisterMeasureEventInput, toRegisterMeasureEventCommand } from './measure-event.types.js';
import {
  EndCareEpisodeInput,
  EndMeasureInput,
  RegisterCareEpisodeInput,
  RegisterCareEpisodeResultUnion,
  RegisterMeasureInput,
  RegisterMeasureResultUnion,
  toEndCareEpisodeCommand,
  toEndMeasureCommand,
  toRegisterCareEpisodeCommand,
  toRegisterMeasureCommand,
} from './register-care.types.js';
import {
  RegisterClientInput,
  RegisterClientResultUnion,
  RegisterTrajectoryInput,
  RegisterTrajectoryResultUnion,
  toRegisterClientCommand,
  toRegisterTrajectoryCommand,
} from './register.types.js';
import {
  toCareEpisodeResult,
  toClientResult,
  toCloseResult,
  toMeasureResult,
  toTrajectoryResult,
} from './registration-results.types.js';

/** Everything that changes a file, but for measurements. The rules stand in the commands. */
@Resolver()
export class RegistrationResolver {
  @Mutation(() => RegisterClientResultUnion, { description: 'Registers a client of the own organisation.' })
  async registerClient(
    @Arg('input', () => RegisterClientInput, { description: 'The client.' }) input: RegisterClientInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterClientResultUnion> {
    return toClientResult(await commands.registerClient(actor, toRegisterClientCommand(input)));
  }

  @Mutation(() => RegisterTrajectoryResultUnion, {
    description: 'Opens a trajectory; a client has one at a time.',
  })
  async registerTrajectory(
    @Arg('input', () => RegisterTrajectoryInput, { description: 'The trajectory.' })
    input: RegisterTrajectoryInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterTrajectoryResultUnion> {
    return toTrajectoryResult(await commands.registerTrajectory(actor, toRegisterTrajectoryCommand(input)));
  }

  @Mutation(() => RegisterCareEpisodeResultUnion, { description: 'Registers care, running or ended.' })
  async registerCareEpisode(
    @Arg('input', () => RegisterCareEpisodeInput, { description: 'The care.' })
    input: RegisterCareEpisodeInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterCareEpisodeResultUnion> {
    return toCareEpisodeResult(
      await commands.registerCareEpisode(actor, toRegisterCareEpisodeCommand(input)),
    );
  }

  @Mutation(() => RegisterCareEpisodeResultUnion, {
    description: 'Registers the end of care, with its reason.',
  })
  async endCareEpisode(
    @Arg('input', () => EndCareEpisodeInput, { description: 'The end.' }) input: EndCareEpisodeInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterCareEpisodeResultUnion> {
    return toCareEpisodeResult(await commands.endCareEpisode(actor, toEndCareEpisodeCommand(input)));
  }

  @Mutation(() => RegisterMeasureResultUnion, {
    description: 'Registers a measure; two that cannot stand together are refused.',
  })
  async registerMeasure(
    @Arg('input', () => RegisterMeasureInput, { description: 'The measure.' }) input: RegisterMeasureInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterMeasureResultUnion> {
    return toMeasureResult(await commands.registerMeasure(actor, toRegisterMeasureCommand(input)));
  }

  @Mutation(() => RegisterMeasureResultUnion, {
    description: 'Registers the end of a measure, with its reason.',
  })
  async endMeasure(
    @Arg('input', () => EndMeasureInput, { description: 'The end.' }) input: EndMeasureInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterMeasureResultUnion> {
    return toMeasureResult(await commands.endMeasure(actor, toEndMeasureCommand(input)));
  }

  @Mutation(() => RegisterMeasureResultUnion, {
    description:
      'Adds to the course of a measure: an extension, a hand-over to another institution, an authorisation, a warning or a report back. What was entered before is kept.',
  })
  async registerMeasureEvent(
    @Arg('input', () => RegisterMeasureEventInput, { description: 'What happened.' })
    input: RegisterMeasureEventInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof RegisterMeasureResultUnion> {
    return toMeasureResult(await commands.registerMeasureEvent(actor, toRegisterMeasureEventCommand(input)));
  }

  @Mutation(() => CloseTrajectoryResultUnion, {
    description: 'Closes the file; refused while something runs.',
  })
  async closeTrajectory(
    @Arg('input', () => CloseTrajectoryInput, { description: 'The closing.' }) input: CloseTrajectoryInput,
    @Ctx() { actor, commands, loaders }: Context,
  ): Promise<typeof CloseTrajectoryResultUnion> {
    return toCloseResult(await commands.closeTrajectory(actor, input), (running) =>
      loaders.partsOf(input.trajectoryId, running),
    );
  }
}
