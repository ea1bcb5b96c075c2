type Present<Fields> = {
  readonly [Key in keyof Fields]?: Exclude<Fields[Key], null | undefined>;
};

/** The fields that hold something: what GraphQL gives as null or leaves out becomes a field that is not there. */
export function withoutAbsent<Fields extends object>(fields: Fields): Present<Fields> {
  const present = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present) as Present<Fields>;
}
