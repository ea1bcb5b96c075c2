import { expect, test } from 'vitest';
import { PEOPLE, startTestApp } from '../testing/index.js';

interface Answer {
  readonly codeLists: readonly {
    readonly id: string;
    readonly entries: readonly { readonly code: string; readonly mapsTo: readonly object[] }[];
  }[];
}

test('code lists tell a reason of 2018 in the words of 2010, and that there is no way back', async () => {
  await using app = await startTestApp();
  const { data, errors } = await app
    .as(PEOPLE.professional)
    .query('{ codeLists { id entries { code mapsTo { list code relation label { nl } } } } }');
  expect(errors).toEqual([]);
  const { codeLists } = data as unknown as Answer;
  const mapped = codeLists.flatMap(({ id, entries }) =>
    entries.flatMap(({ code, mapsTo }) => mapsTo.map((each) => [`${id} ${code}`, each])),
  );

  expect(mapped.map(([from]) => from)).toEqual([1, 2, 3, 4, 5].map((code) => `s2018-care 0${code}`));
  expect(mapped[2]?.[1]).toMatchObject({ list: 'r2010-care', code: '2.1', relation: 'NARROWER' });
});
