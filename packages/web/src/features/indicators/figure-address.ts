import type { IndicatorFiguresInput } from '../../gql/graphql.js';
import type { Period } from './periods.js';

export const SLICES = ['unit', 'ageBand', 'sex', 'frame', 'careForm', 'informantGroup'] as const;
export type Slice = (typeof SLICES)[number];

/** Which figures are shown, as it stands in the address; an empty text is no choice. */
export interface FigureChoice extends Period, Readonly<Record<Slice, string>> {
  readonly set: string;
  readonly instrument: string;
}

const NAMES: Readonly<Record<keyof FigureChoice, string>> = {
  set: 'set',
  from: 'van',
  to: 'tot',
  instrument: 'instrument',
  unit: 'team',
  ageBand: 'leeftijd',
  sex: 'geslacht',
  frame: 'kader',
  careForm: 'hulp',
  informantGroup: 'informant',
};

/** The choice in the address; without a period the given one. */
export function readFigureChoice(address: URLSearchParams, period: Period): FigureChoice {
  const read = (field: keyof FigureChoice) => address.get(NAMES[field]) ?? '';
  const hasPeriod = read('from') !== '' && read('to') !== '';
  return {
    set: read('set'),
    from: hasPeriod ? read('from') : period.from,
    to: hasPeriod ? read('to') : period.to,
    instrument: read('instrument'),
    unit: read('unit'),
    ageBand: read('ageBand'),
    sex: read('sex'),
    frame: read('frame'),
    careForm: read('careForm'),
    informantGroup: read('informantGroup'),
  };
}

export function writeFigureChoice(choice: Partial<FigureChoice>): string {
  const address = new URLSearchParams();
  for (const [field, name] of Object.entries(NAMES) as [keyof FigureChoice, string][]) {
    const value = choice[field] ?? '';
    if (value !== '') address.set(name, value);
  }
  return `/indicatoren?${address.toString()}`;
}

/** What the API is asked. A code that it does not know is refused there, in words. */
export function toFiguresInput(
  choice: FigureChoice,
  set: string,
  organisationId: string,
): IndicatorFiguresInput {
  const { from, to, instrument, unit, ...features } = choice;
  const slice = {
    ...(unit === '' ? {} : { unitId: unit }),
    ...Object.fromEntries(
      (['ageBand', 'sex', 'frame', 'careForm', 'informantGroup'] as const)
        .filter((name) => features[name] !== '')
        .map((name) => [name, features[name]]),
    ),
  };
  return {
    set,
    organisationId,
    from,
    to,
    ...(instrument === '' ? {} : { instrument }),
    ...(Object.keys(slice).length === 0 ? {} : { slice }),
  };
}
