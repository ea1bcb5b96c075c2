import type { Problem } from '@trefzeker/shared';
import type { InstrumentDefinition } from '../definition.js';
import type { NormGroup, NormSet, ScaleNorm } from '../norm-set.js';
import { groupsContradict } from './groups-contradict.js';
import type { Path } from './problem.js';
import { duplicates, isOrdered, problem } from './problem.js';

/**
 * What a shape cannot say of a norm set: bands that leave gaps or overlap, tables that are not in
 * order, two rows for one person, numbers without a source.
 */
export function checkNormSet(set: NormSet): readonly Problem[] {
  return [
    ...(set.norms.length === 0 ? [problem.empty(['norms'])] : []),
    ...set.norms.flatMap((norm, index) => checkNorm(norm, ['norms', index])),
    ...overlaps(set),
    ...(set.validFrom !== null && set.validTo !== null && set.validFrom > set.validTo
      ? [problem.rangeReversed(['validFrom'])]
      : []),
  ];
}

/** Whether the scales, forms and scores of a set are those of its instrument. */
export function checkNormSetAgainst(set: NormSet, definition: InstrumentDefinition): readonly Problem[] {
  return set.norms.flatMap(({ scale, group }, index) => [
    ...(Object.hasOwn(definition.scales, scale)
      ? []
      : [problem.unknown(['norms', index, 'scale'], scale, Object.keys(definition.scales))]),
    ...(definition.forms.includes(group.form)
      ? []
      : [problem.unknown(['norms', index, 'group', 'form'], group.form, definition.forms)]),
  ]);
}

/** Rows of which the groups lie the wrong way round for their scale: every class of change would be mirrored. */
export function checkDirections(set: NormSet, definition: InstrumentDefinition): readonly Problem[] {
  return set.norms.flatMap((norm, index) => {
    const direction = definition.scales[norm.scale]?.direction;
    return direction !== undefined && groupsContradict(norm, direction)
      ? [{ path: ['norms', index, 'functional', 'mean'], code: 'groups-reversed', ...GROUPS_REVERSED }]
      : [];
  });
}

function checkNorm(norm: ScaleNorm, path: Path): readonly Problem[] {
  const { bands, tTable, linearT, percentileTable } = norm;
  const needsSource =
    (bands ?? tTable ?? linearT ?? percentileTable) !== undefined && norm.source === undefined;
  return [
    ...(norm.group.sex.length === 0 ? [problem.empty([...path, 'group', 'sex'])] : []),
    ...duplicates(norm.group.sex).map((sex) => problem.twice([...path, 'group', 'sex'], sex)),
    ...(isOrdered(norm.group.age) ? [] : [problem.rangeReversed([...path, 'group', 'age'])]),
    ...(needsSource ? [problem.rule([...path, 'source'], WITHOUT_SOURCE)] : []),
    ...checkLaterMoment(norm, path),
    ...checkBands(bands ?? [], [...path, 'bands']),
    ...checkTable(tTable ?? [], [...path, 'tTable']),
    ...checkTable(percentileTable ?? [], [...path, 'percentileTable']),
    ...checkPercentiles(percentileTable ?? [], [...path, 'percentileTable']),
  ];
}

/** What is said of the later moment means nothing without the same of the earlier one. */
function checkLaterMoment(norm: ScaleNorm, path: Path): readonly Problem[] {
  const pairs = [
    ['after', 'clinical'],
    ['correlation', 'after'],
    ['reliabilityAfter', 'reliability'],
  ] as const;
  return pairs.flatMap(([later, earlier]) =>
    norm[later] !== undefined && norm[earlier] === undefined
      ? [problem.without([...path, later], later, earlier)]
      : [],
  );
}

function checkBands(bands: NonNullable<ScaleNorm['bands']>, path: Path): readonly Problem[] {
  return bands.flatMap((band, index) => {
    const next = bands[index + 1];
    const joins = next === undefined ? band.upTo === null || band.upTo > band.from : band.upTo === next.from;
    return joins ? [] : [problem.rule([...path, index], BANDS_DO_NOT_JOIN)];
  });
}

type Table = NonNullable<ScaleNorm['tTable']>;

/** A higher score never has a lower share below it. */
function checkPercentiles(table: Table, path: Path): readonly Problem[] {
  return table.flatMap(([, share], index) =>
    share < (table[index - 1]?.[1] ?? 0) ? [problem.rule([...path, index], PERCENTILE_FALLS)] : [],
  );
}

function checkTable(table: Table, path: Path): readonly Problem[] {
  return table.flatMap(([raw], index) => {
    const previous = table[index - 1];
    return previous === undefined || previous[0] < raw ? [] : [problem.rule([...path, index], NOT_ASCENDING)];
  });
}

/** Two rows of one scale and metric that speak of one person; a second reliability of another kind may. */
function overlaps({ norms }: NormSet): readonly Problem[] {
  return norms.flatMap((norm, index) =>
    norms.slice(0, index).some((earlier) => speakOfOnePerson(earlier, norm))
      ? [problem.rule(['norms', index, 'group'], OVERLAP)]
      : [],
  );
}

function speakOfOnePerson(left: ScaleNorm, right: ScaleNorm): boolean {
  const isSameKind = left.scale === right.scale && left.metric === right.metric;
  return (
    isSameKind && left.reliability?.kind === right.reliability?.kind && groupsOverlap(left.group, right.group)
  );
}

function groupsOverlap(left: NormGroup, right: NormGroup): boolean {
  const sharesSex = left.sex.some((sex) => right.sex.includes(sex));
  return left.form === right.form && sharesSex && left.age[0] <= right.age[1] && right.age[0] <= left.age[1];
}

const GROUPS_REVERSED = {
  message: {
    nl: 'De groep zonder problemen scoort hier niet beter dan de groep met problemen.',
    en: 'The functional group does not score better here than the clinical group.',
  },
  hint: {
    nl: 'Kijk of de twee verwisseld zijn, en of de richting van de schaal klopt.',
    en: 'Check whether the two were exchanged, and whether the direction of the scale is right.',
  },
};
const WITHOUT_SOURCE = {
  code: 'source-missing',
  nl: 'Bij deze grenzen of tabel staat geen bron.',
  en: 'These bands or this table have no source.',
  hint: {
    nl: 'Schrijf in "source" waar ze staan: boek, tabel en bladzijde.',
    en: 'Write in "source" where they stand: book, table and page.',
  },
};
const BANDS_DO_NOT_JOIN = {
  code: 'bands-do-not-join',
  nl: 'Dit gebied sluit niet aan op het volgende.',
  en: 'This band does not join the next one.',
  hint: {
    nl: 'Laat "upTo" gelijk zijn aan "from" van het volgende gebied, en in het laatste leeg (null).',
    en: 'Let "upTo" be the "from" of the next band, and null in the last one.',
  },
};
const NOT_ASCENDING = {
  code: 'table-not-ascending',
  nl: 'De tabel loopt niet op.',
  en: 'The table does not ascend.',
  hint: {
    nl: 'Zet de rijen op volgorde van ruwe score, elke score één keer.',
    en: 'Put the rows in the order of the raw scores, each score once.',
  },
};
const PERCENTILE_FALLS = {
  code: 'percentile-falls',
  nl: 'Bij een hogere score hoort hier een lager percentiel.',
  en: 'A higher score has a lower percentile here.',
  hint: {
    nl: 'Kijk in de bron of er twee zijn verwisseld.',
    en: 'Look in the source whether two were exchanged.',
  },
};
const OVERLAP = {
  code: 'groups-overlap',
  nl: 'Een eerdere rij gaat over dezelfde personen.',
  en: 'An earlier row speaks of the same people.',
  hint: {
    nl: 'Geef de rijen verschillende leeftijden of geslachten, of haal er één weg.',
    en: 'Give the rows different ages or sexes, or take one away.',
  },
};
