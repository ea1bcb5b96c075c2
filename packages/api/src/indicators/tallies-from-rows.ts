import type {
  FactGroup,
  FactTally,
  IndicatorDefinition,
  IndicatorSet,
  InformantGroup,
} from '@trefzeker/shared';
import { toBooleanOrNull } from '../platform/database/row-values.js';

/** One line of the database's answer: `part` says what was counted, the rest of what. */
export interface TallyRow {
  readonly part: 'group' | 'clients' | 'expected';
  readonly indicator: string;
  readonly instrument_key: string | null;
  readonly instrument_edition: number | null;
  readonly scale: string | null;
  readonly informant_group: string | null;
  readonly outcome: string | null;
  readonly code: string | null;
  readonly value: number | null;
  readonly in_window: boolean | number | null;
  readonly counted: number;
}

/** Puts the lines together, in the order in which the core counts them. */
export function talliesFromRows(set: IndicatorSet, rows: readonly TallyRow[]): readonly FactTally[] {
  return set.indicators.flatMap((indicator) => {
    const own = rows.filter((row) => row.indicator === indicator.key);
    return figuresOf(own).map((ofFigure) => toTally(indicator, ofFigure, own));
  });
}

/** The lines of each figure together: instrument, edition, scale and group of informants; null first. */
function figuresOf(rows: readonly TallyRow[]): readonly (readonly TallyRow[])[] {
  const figures = new Map<string, TallyRow[]>();
  for (const row of rows.filter(({ part }) => part !== 'expected')) {
    const key = figureKey(row);
    figures.set(key, [...(figures.get(key) ?? []), row]);
  }
  return [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
}

function toTally(
  { key, counts }: IndicatorDefinition,
  figure: readonly TallyRow[],
  ofIndicator: readonly TallyRow[],
): FactTally {
  const [first] = figure;
  const groups = figure
    .filter(({ part }) => part === 'group')
    .sort((a, b) => (groupKey(a) < groupKey(b) ? -1 : 1))
    .map(toGroup);
  const facts = groups.reduce((sum, { units }) => sum + units, 0);
  return {
    indicator: key,
    instrument: instrumentOf(first),
    scale: first?.scale ?? null,
    informantGroup: (first?.informant_group ?? null) as InformantGroup | null,
    groups,
    clients: counted(figure, 'clients'),
    expectedUnits: counts === 'answer' ? facts : counted(ofIndicator, 'expected'),
  };
}

function toGroup({ outcome, code, value, in_window: inWindow, counted: units }: TallyRow): FactGroup {
  return {
    outcome: outcome as FactGroup['outcome'],
    code,
    value,
    inWindow: toBooleanOrNull(inWindow),
    units,
  };
}

function counted(rows: readonly TallyRow[], part: TallyRow['part']): number {
  return rows.find((row) => row.part === part)?.counted ?? 0;
}

function instrumentOf(row: TallyRow | undefined): FactTally['instrument'] {
  if (row === undefined || row.instrument_key === null || row.instrument_edition === null) return null;
  return { key: row.instrument_key, edition: row.instrument_edition };
}

function figureKey({
  instrument_key: key,
  instrument_edition: edition,
  scale,
  informant_group: group,
}: TallyRow): string {
  return [key ?? '', String(edition ?? 0).padStart(6, '0'), scale ?? '', group ?? ''].join('\u0000');
}

function groupKey({ outcome, code, value, in_window: inWindow }: TallyRow): string {
  const number = String(value ?? '').padStart(6, '0');
  return [outcome, code ?? '', number, String(toBooleanOrNull(inWindow))].join('\u0000');
}
