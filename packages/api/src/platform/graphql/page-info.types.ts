import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page ends.', simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: 'There is more after this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` for the next page; null on an empty page.',
  })
  readonly endCursor!: string | null;
}
