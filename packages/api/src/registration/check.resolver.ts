import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { RegistrationCheckType, toCheckType } from './check.types.js';
import { RegisterMeasureEventInput, toRegisterMeasureEventCommand } from './measure-event.types.js';
import {
  EndCareEpisodeInput,
  EndMeasureInput,
  RegisterCareEpisodeInput,
  RegisterMeasureInput,
  toEndCareEpisodeCommand,
  toEndMeasureCommand,
  toRegisterCareEpisodeCommand,
  toRegisterMeasureCommand,
} from './register-care.types.js';

/** Lets a form warn while somebody types. The version that is sent along is not looked at. */
@Resolver()
export class CheckResolver {
  @Query(() => RegistrationCheckType, { description: 'Looks at care that is about to be registered.' })
  async checkCareEpisode(
    @Arg('input', () => RegisterCareEpisodeInput, { description: 'The care.' })
    input: RegisterCareEpisodeInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkCareEpisode(actor, toRegisterCareEpisodeCommand(input)));
  }

  @Query(() => RegistrationCheckType, {
    description: 'Looks at an end of care that is about to be registered.',
  })
  async checkCareEnd(
    @Arg('input', () => EndCareEpisodeInput, { description: 'The end.' }) input: EndCareEpisodeInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkCareEnd(actor, toEndCareEpisodeCommand(input)));
  }

  @Query(() => RegistrationCheckType, { description: 'Looks at a measure that is about to be registered.' })
  async checkMeasure(
    @Arg('input', () => RegisterMeasureInput, { description: 'The measure.' }) input: RegisterMeasureInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkMeasure(actor, toRegisterMeasureCommand(input)));
  }

  @Query(() => RegistrationCheckType, {
    description: 'Looks at an end of a measure that is about to be registered.',
  })
  async checkMeasureEnd(
    @Arg('input', () => EndMeasureInput, { description: 'The end.' }) input: EndMeasureInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkMeasureEnd(actor, toEndMeasureCommand(input)));
  }

  @Query(() => RegistrationCheckType, {
    description: 'Looks at what is about to be added to the course of a measure.',
  })
  async checkMeasureEvent(
    @Arg('input', () => RegisterMeasureEventInput, { description: 'What happened.' })
    input: RegisterMeasureEventInput,
    @Ctx() { actor, queries }: Context,
  ): Promise<RegistrationCheckType> {
    return toCheckType(await queries.checkMeasureEvent(actor, toRegisterMeasureEventCommand(input)));
  }
}
