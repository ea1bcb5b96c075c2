import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { InstrumentType } from '../instruments/instrument.types.js';
import { InformantFormType, toInformantFormType } from './informant-form.types.js';

/** What an instrument shows of those who answer it. */
@Resolver(() => InstrumentType)
export class InformantFormResolver {
  @FieldResolver(() => [InformantFormType], {
    description: 'Who may answer; empty when the instrument is known by its results alone.',
  })
  informants(
    @Root() { loaded }: InstrumentType,
    @Ctx() { actor, queries }: Context,
  ): readonly InformantFormType[] {
    return queries.informantsOf(actor, loaded).map(toInformantFormType);
  }
}
