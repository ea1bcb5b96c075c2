import {
  ageOn,
  assumedAsked,
  INFORMANT_RULES,
  majorityOf,
  mayBeAsked,
  municipalityOn,
} from '@trefzeker/shared';
import type { PlainDate, RespondentKind } from '@trefzeker/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { PersonType, toPersonType } from '../identity/viewer.types.js';
import { DateScalar } from '../platform/graphql/date-scalar.js';
import { ClientType } from '../registration/client.types.js';
import {
  ChangeClientInput,
  ChangeClientResultUnion,
  ChangeRespondentInput,
  RegisterRespondentInput,
  SetClientBsnInput,
  toSetClientBsnCommand,
  toChangeClientCommand,
  toChangeClientResult,
  toChangeRespondentCommand,
  toRegisterRespondentCommand,
} from './client-life-inputs.types.js';
import {
  AssumedAskedType,
  CareAimSinceType,
  ClientChangeType,
  ResidenceType,
  RespondentKindEnum,
  RespondentType,
  toAssumedAskedTypes,
  toClientChangeType,
  ToldType,
  toRespondentType,
  toWhoIsAskedType,
  WhoIsAskedType,
} from './client-life.types.js';

import {
  RepeatedProtectionType,
  RepeatUseType,
  StateUseElsewhereInput,
  toStateUseElsewhereCommand,
  UseElsewhereType,
} from './repeat-use.types.js';

/** The people around a client, where it lived, and what ended. */
@Resolver(() => ClientType)
export class ClientLifeResolver {
  @FieldResolver(() => Boolean, { description: 'Whether you may change the client: only its keeper may.' })
  mayChange(@Root() { client }: ClientType, @Ctx() { loaders }: Context): boolean {
    return loaders.mayChange(client);
  }

  @FieldResolver(() => [RespondentType], {
    description: 'People around the client who can be asked; who is no longer there comes last.',
  })
  async respondents(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly RespondentType[]> {
    return (await loaders.life(client)).respondents.map(toRespondentType);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The same for the children of one family (gezinssleutel); null: none.',
  })
  async familyKey(@Root() { client }: ClientType, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.life(client)).familyKey;
  }

  @FieldResolver(() => ToldType, {
    nullable: true,
    description: 'That the client was told how the data are used; null: not registered.',
  })
  async told(@Root() { client }: ClientType, @Ctx() { loaders }: Context): Promise<ToldType | null> {
    return (await loaders.life(client)).told;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Day of death: from then on nobody is asked or reminded.',
  })
  async diedOn(@Root() { client }: ClientType, @Ctx() { loaders }: Context): Promise<PlainDate | null> {
    return (await loaders.life(client)).diedOn;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Day from which nothing is asked since the data are erased; null: no such decision.',
  })
  async erasedOn(@Root() { client }: ClientType, @Ctx() { loaders }: Context): Promise<PlainDate | null> {
    return (await loaders.life(client)).erasedOn;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Eighteenth birthday, on which custody ends; null when the birth date is unknown.',
  })
  majorityOn(@Root() { client }: ClientType): PlainDate | null {
    return majorityOf(client);
  }

  @FieldResolver(() => [ResidenceType], {
    description: 'Municipalities that answered for the care, oldest first; empty: never moved.',
  })
  async residences(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ResidenceType[]> {
    return (await loaders.life(client)).residences;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The municipality that answers for the care on a day, by its CBS code; null: not known.',
  })
  async municipalityOn(
    @Root() { client }: ClientType,
    @Arg('day', () => DateScalar, { description: 'The day.' }) day: PlainDate,
    @Ctx() { loaders }: Context,
  ): Promise<string | null> {
    const { residences } = await loaders.life(client);
    return municipalityOn({ municipality: client.municipality, residences }, day);
  }

  @FieldResolver(() => [CareAimSinceType], {
    description: 'What care away from home aims at, oldest first.',
  })
  async careAims(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly CareAimSinceType[]> {
    return (await loaders.life(client)).careAims;
  }

  @FieldResolver(() => [WhoIsAskedType], {
    description: 'Who may be asked on a day and why, by each rule. Care that you may not see is left out.',
  })
  async mayBeAsked(
    @Root() { client }: ClientType,
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: PlainDate,
    @Ctx() { loaders }: Context,
  ): Promise<readonly WhoIsAskedType[]> {
    const day = { on, client, life: await loaders.life(client), ...(await loaders.careOn(client, on)) };
    return INFORMANT_RULES.map((rule) => toWhoIsAskedType(rule, ageOn(client, on), mayBeAsked(day, rule)));
  }

  @FieldResolver(() => [AssumedAskedType], {
    description:
      'Whether somebody who is not registered with the client would be asked on a day, by each rule; a parent with custody and upbringing, and with neither.',
  })
  async wouldBeAsked(
    @Root() { client }: ClientType,
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: PlainDate,
    @Arg('kind', () => RespondentKindEnum, { description: 'Who it would be.' }) kind: RespondentKind,
    @Ctx() { loaders }: Context,
  ): Promise<readonly AssumedAskedType[]> {
    const day = { on, client, life: await loaders.life(client), ...(await loaders.careOn(client, on)) };
    return INFORMANT_RULES.flatMap((rule) => toAssumedAskedTypes(rule, assumedAsked(day, rule, kind)));
  }

  @FieldResolver(() => [ClientChangeType], {
    description:
      'What was changed of the client and the people around it, newest first; empty for other organisations.',
  })
  async changes(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ClientChangeType[]> {
    return (await loaders.clientChanges(client)).map(toClientChangeType);
  }

  @FieldResolver(() => [UseElsewhereType], {
    description:
      'Care and measures elsewhere, as they were told, oldest first; empty for other organisations.',
  })
  async usedElsewhere(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly UseElsewhereType[]> {
    return loaders.usedElsewhere(client);
  }

  @FieldResolver(() => [RepeatUseType], {
    description: 'For each trajectory: was there an earlier one, of the child or of the family?',
  })
  async repeatUse(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly RepeatUseType[]> {
    return (await loaders.repeatUse(client)).map(({ period, forClient, forFamily, asked }) => ({
      ...{ trajectoryId: period.id, start: period.start },
      ...{ forClient, forFamily, asked },
    }));
  }

  @FieldResolver(() => [RepeatedProtectionType], {
    description: 'For each period of protection: was there an earlier one of the child?',
  })
  async repeatedProtection(
    @Root() { client }: ClientType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly RepeatedProtectionType[]> {
    return (await loaders.repeatedProtection(client)).map(({ period, forClient, asked }) => ({
      ...{ subTrajectoryId: period.id, start: period.start, forClient, asked },
    }));
  }

  @Mutation(() => ChangeClientResultUnion, {
    description: 'Puts down care or a measure elsewhere, with who told it.',
  })
  async stateUseElsewhere(
    @Arg('input', () => StateUseElsewhereInput, { description: 'What was told.' })
    input: StateUseElsewhereInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeClientResultUnion> {
    return toChangeClientResult(await commands.stateUseElsewhere(actor, toStateUseElsewhereCommand(input)));
  }

  @Query(() => String, {
    nullable: true,
    description: 'The citizen service number (BSN) of a client; null: none. Every look is logged.',
  })
  async clientBsn(
    @Arg('id', () => ID, { description: 'Id of the client.' }) id: string,
    @Ctx() { actor, queries }: Context,
  ): Promise<string | null> {
    return queries.clientBsn(actor, id);
  }

  @Mutation(() => ChangeClientResultUnion, {
    description: 'Registers, changes or takes out the citizen service number (BSN) of a client.',
  })
  async setClientBsn(
    @Arg('input', () => SetClientBsnInput, { description: 'The number.' }) input: SetClientBsnInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeClientResultUnion> {
    return toChangeClientResult(await commands.setClientBsn(actor, toSetClientBsnCommand(input)));
  }

  @Mutation(() => ChangeClientResultUnion, {
    description: 'Changes what is known of a client. Only its keeper can; all is kept in the history.',
  })
  async changeClient(
    @Arg('input', () => ChangeClientInput, { description: 'The change.' }) input: ChangeClientInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeClientResultUnion> {
    return toChangeClientResult(await commands.changeClient(actor, toChangeClientCommand(input)));
  }

  @Mutation(() => ChangeClientResultUnion, { description: 'Registers somebody around a client.' })
  async registerRespondent(
    @Arg('input', () => RegisterRespondentInput, { description: 'Who.' }) input: RegisterRespondentInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeClientResultUnion> {
    return toChangeClientResult(await commands.registerRespondent(actor, toRegisterRespondentCommand(input)));
  }

  @Mutation(() => ChangeClientResultUnion, {
    description: 'Changes somebody around a client; who is no longer there gets a last day.',
  })
  async changeRespondent(
    @Arg('input', () => ChangeRespondentInput, { description: 'The change.' }) input: ChangeRespondentInput,
    @Ctx() { actor, commands }: Context,
  ): Promise<typeof ChangeClientResultUnion> {
    return toChangeClientResult(await commands.changeRespondent(actor, toChangeRespondentCommand(input)));
  }
}

@Resolver(() => ClientChangeType)
export class ClientChangeResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who did it; null when no longer there.',
  })
  async person(
    @Root() { personId }: ClientChangeType,
    @Ctx() { loaders }: Context,
  ): Promise<PersonType | null> {
    const person = await loaders.person(personId);
    return person === null ? null : toPersonType(person);
  }
}
