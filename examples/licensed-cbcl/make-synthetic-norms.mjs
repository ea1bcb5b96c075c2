// @ts-check
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Highest raw score by scale of the CBCL/6-18: two points for each item. */
const HIGHEST = {
  'anxious-depressed': 26,
  'withdrawn-depressed': 16,
  'somatic-complaints': 22,
  'social-problems': 22,
  'thought-problems': 30,
  'attention-problems': 20,
  'rule-breaking': 34,
  aggressive: 36,
  internalising: 64,
  externalising: 70,
  total: 240,
};

/** The groups of the licensed tables; what is added to T is invented, so that the groups can be told apart. */
const GROUPS = [
  { sex: 'F', age: [6, 11], added: 0 },
  { sex: 'F', age: [12, 18], added: 1 },
  { sex: 'M', age: [6, 11], added: 2 },
  { sex: 'M', age: [12, 18], added: 3 },
];

const SOURCE =
  'Invented: T = 30 + round(60 x raw / highest raw) + 0, 1, 2 or 3 by group. No person was measured.';

/**
 * A table from raw score to T for each scale and group, by a straight line. It is not ASEBA's table and
 * does not resemble it: there a syndrome never has a T under 50, here most scores do.
 */
export function makeSyntheticNorms() {
  return {
    key: 'cbcl-6-18-synthetic',
    version: 1,
    instrument: 'cbcl-6-18',
    edition: 1,
    label: {
      nl: 'CBCL/6-18: VERZONNEN tabel van ruwe score naar T, alleen voor demonstratie',
      en: 'CBCL/6-18: INVENTED table from raw score to T, for demonstration only',
    },
    population: 'None: invented by a formula',
    licence: 'CC0-1.0',
    status: 'published',
    synthetic: true,
    validFrom: null,
    validTo: null,
    norms: GROUPS.flatMap(({ sex, age, added }) =>
      Object.entries(HIGHEST).map(([scale, highest]) => ({
        scale,
        group: { sex: [sex], form: 'parent', age },
        metric: 'raw',
        source: SOURCE,
        tTable: Array.from({ length: highest + 1 }, (_, raw) => [
          raw,
          30 + Math.round((60 * raw) / highest) + added,
        ]),
      })),
    ),
  };
}

const THIS_FILE = fileURLToPath(import.meta.url);

if (process.argv[1] === THIS_FILE) {
  const file = new URL('./synthetic-norms.json', import.meta.url);
  await writeFile(file, JSON.stringify(makeSyntheticNorms()));
}
