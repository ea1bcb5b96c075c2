import type { Codebook, CodebookNorm, CodebookNormSet, CodebookValue } from '../codebook/codebook.js';
import { bilingual, cell, plain, table } from './markdown.js';

/** Each norm set: whom it describes, and every number with where it stands. */
export function normSections({ normSets, scales }: Codebook): readonly string[] {
  const areCompared = scales.some(({ purposes }) => purposes.includes('change'));
  if (normSets.length === 0) return ['## Norms', areCompared ? `${NONE} ${DIFFERENCE}` : NONE];
  return ['## Norms', ...normSets.flatMap(normSection)];
}

const NONE = 'None are shipped.';
const DIFFERENCE =
  'A change has its difference; a class needs a norm set with its source, which a methodologist adds.';

function normSection(set: CodebookNormSet): readonly string[] {
  const { key, version, label, population, licence, status, synthetic, norms } = set;
  const sources = [
    ...new Set(norms.flatMap(({ values }) => values.map(({ source }) => source ?? 'no source'))),
  ];
  return [
    `### ${bilingual(label)}`,
    ...(synthetic ? [SYNTHETIC] : []),
    [
      `- Set: \`${key}\`, version ${version}, ${status}`,
      `- Describes: ${plain(population)}`,
      `- Licence: ${plain(licence)}`,
    ].join('\n'),
    table(
      ['Scale', 'Group', 'Scores', 'Numbers', 'Source'],
      norms.map((norm) => [
        norm.scale,
        groupWords(norm),
        norm.metric === 't' ? 'T' : 'raw',
        cell(norm.values.map(valueWords).join('; ')),
        placesOf(norm, sources),
      ]),
    ),
    sources.map((source, place) => `${place + 1}. ${plain(source)}`).join('\n'),
  ];
}

const SYNTHETIC =
  '**These numbers describe no population: they are invented, or composed of several.** Only the demonstration uses them.';

function groupWords({ group: { form, sex, age } }: CodebookNorm): string {
  const sexes = sex.length === 4 ? '' : `, ${sex.join(' ')}`;
  const everyAge = age[0] === 0 && age[1] === 120;
  return `${form}${sexes}${everyAge ? '' : `, ${age[0]} to ${age[1]}`}`;
}

function valueWords({ kind, label, value, range, n }: CodebookValue): string {
  const people = n === null ? '' : ` (n = ${n})`;
  if (value !== null) return `${label.en} ${value}${people}`;
  if (range === null) return label.en;
  const name = kind.replace(/^band-/, '');
  return range.upTo === null ? `${name} from ${range.from}` : `${name} ${range.from} to under ${range.upTo}`;
}

/** Numbers of the list of sources below the table. */
function placesOf({ values }: CodebookNorm, sources: readonly string[]): string {
  const places = values.map(({ source }) => sources.indexOf(source ?? 'no source') + 1);
  return [...new Set(places)].sort((a, b) => a - b).join(', ');
}
