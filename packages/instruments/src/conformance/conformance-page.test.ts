import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { BAND_WORDS } from '../norms/band-words.js';
import { COVERAGE_WORDS } from '../norms/coverage-words.js';
import { SAID_TWICE } from '../norms/lint-said-twice.js';
import { TABLE_WORDS } from '../norms/table-words.js';
import { VALUE_WORDS } from '../norms/value-words.js';
import { CONFORMANCE_NAMES } from './check-conformance.js';
import { CONFORMANCE_CHECKS } from './checks.js';

const page = await readFile(new URL('../../../../docs/conformance.md', import.meta.url), 'utf8');
const [promises = '', lint = ''] = page.split('## The lint of norm sets');
const rowsOf = (part: string) =>
  [...part.matchAll(/^\| `([a-z-]+)` +\| (.*?) +\|/gm)].map(([, name = '', second = '']) => ({
    name,
    second,
  }));

describe('docs/conformance.md', () => {
  test('names every check with its title, and no other', () => {
    const checks = rowsOf(promises.slice(promises.indexOf('## The promises')));

    expect(checks).toEqual(
      CONFORMANCE_NAMES.map((name) => ({ name, second: CONFORMANCE_CHECKS[name].title })),
    );
  });

  test('names every code of the lint, and no other', () => {
    const people = { form: 'self', sexes: [], scales: [] } as const;
    const codes = [
      BAND_WORDS.notCovered(0, 1),
      BAND_WORDS.gap(0, 1),
      BAND_WORDS.overlap(0, ''),
      BAND_WORDS.never('', [0, 1]),
      TABLE_WORDS.incomplete([]),
      TABLE_WORDS.order(0),
      TABLE_WORDS.falls(0),
      TABLE_WORDS.impossible(0),
      TABLE_WORDS.noT(0, [0, 1]),
      VALUE_WORDS.mean(0, [0, 1]),
      VALUE_WORDS.spread(0, 0),
      VALUE_WORDS.cutOff(0, [0, 1]),
      VALUE_WORDS.cutOffOnScore(0),
      VALUE_WORDS.reliability(0),
      SAID_TWICE,
      COVERAGE_WORDS.gap(people, [0, 1]),
      COVERAGE_WORDS.ages(people, [0, 1]),
      COVERAGE_WORDS.beyond(people, [0, 1]),
      COVERAGE_WORDS.sexes(people),
      COVERAGE_WORDS.scales('self', []),
      COVERAGE_WORDS.form('self'),
    ].map(({ code }) => code);

    expect(
      rowsOf(lint)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(codes.toSorted());
  });
});
