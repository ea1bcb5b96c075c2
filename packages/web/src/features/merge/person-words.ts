import type { Texts } from '../../i18n/nl.js';
import type { PersonComparedFragment } from '../../gql/graphql.js';

type Person = PersonComparedFragment;

/** `moeder An Jansen`. */
export function personName({ kind, name }: Person, kindWords: (kind: string) => string): string {
  return name === null ? kindWords(kind) : `${kindWords(kind)} ${name}`;
}

interface Words {
  readonly around: Texts['clients']['around'];
  readonly day: (iso: string) => string;
}

/** `gezag vanaf 01-01-2020, voedt op`; empty when nothing is known. */
export function personFacts({ custody, from, until, raises }: Person, { around, day }: Words): string {
  const period = (first: string | null, last: string | null) => [
    ...(first === null ? [] : [around.from(day(first))]),
    ...(last === null ? [] : [around.until(day(last))]),
  ];
  return [
    ...(custody === null ? [] : [[around.hasCustody, ...period(custody.from, custody.until)].join(' ')]),
    ...(raises ? [around.raises] : []),
    ...(from === null && until === null
      ? []
      : [[around.days.toLowerCase(), ...period(from, until)].join(' ')]),
  ].join(', ');
}
