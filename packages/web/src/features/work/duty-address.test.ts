import { expect, test } from 'vitest';
import type { RegistrationKind } from '../../gql/graphql.js';
import { dutyAddress } from './duty-address.js';

const duty = (registration: RegistrationKind | null, instruments: readonly string[] = []) => ({
  registration,
  instruments: [...instruments],
  moment: 'END' as const,
  occasionKey: 'care:1/END',
  key: 'k',
});

test.each([
  ['goals', duty('GOALS'), '/trajecten/t/doelen'],
  ['scores of goals', duty('GOAL_SCORES'), '/trajecten/t#doelen'],
  ['a decision', duty('DECISION'), '/trajecten/t/besluit'],
  ['an end', duty('END_DATE'), '/trajecten/t#hulp'],
  ['the reason of an end', duty('END_REASON'), '/trajecten/t#hulp'],
  ['the nature of the problems', duty('NATURE_OF_PROBLEMS'), '/trajecten/t/problemen?moment=END'],
  ['how the youth lives', duty('LIVES_AT_HOME'), '/trajecten/t#agenda'],
  ['one instrument', duty(null, ['sdq']), '/trajecten/t/meting?gelegenheid=care%3A1%2FEND&instrument=sdq'],
  ['any of two', duty(null, ['sdq', 'step']), '/trajecten/t/meting?gelegenheid=care%3A1%2FEND'],
])('leads to where it is done: %s', (_, asked, address) => {
  expect(dutyAddress('t', asked)).toBe(address);
});
