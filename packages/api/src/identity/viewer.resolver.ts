import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { OrganisationType, toOrganisationType } from '../organisation/organisation.types.js';
import { PersonType, toPersonType, toViewerType, ViewerType } from './viewer.types.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Ctx() { session }: Context): ViewerType | null {
    return session.person === null ? null : toViewerType(session.person);
  }

  @Query(() => [PersonType], {
    description: 'People to step into by one click; empty when the demonstration is off.',
  })
  async demoPeople(@Ctx() { demoSignIn }: Context): Promise<readonly PersonType[]> {
    return (await demoSignIn.people()).map(toPersonType);
  }

  @Mutation(() => ViewerType, {
    description:
      'Steps into a demonstration person. The session stands in a cookie that scripts cannot read.',
  })
  async signInAsDemoPerson(
    @Arg('personId', () => ID, { description: 'One of `demoPeople`.' }) personId: string,
    @Ctx() { demoSignIn, session }: Context,
  ): Promise<ViewerType> {
    return toViewerType(await demoSignIn.signIn(session, personId));
  }

  @Mutation(() => Boolean, { description: 'Ends the session; false when nobody was signed in.' })
  async signOut(@Ctx() { demoSignIn, session }: Context): Promise<boolean> {
    return demoSignIn.signOut(session);
  }

  @FieldResolver(() => OrganisationType, { description: 'The organisation the person is signed in for.' })
  async organisation(
    @Root() { person }: ViewerType,
    @Ctx() { directory }: Context,
  ): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(person.organisationId));
  }
}

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => OrganisationType, { description: 'The organisation the person works for.' })
  async organisation(@Root() person: PersonType, @Ctx() { directory }: Context): Promise<OrganisationType> {
    return toOrganisationType(await directory.organisation(person.organisationId));
  }
}
