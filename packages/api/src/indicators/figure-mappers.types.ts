import type { FigureResult } from '@trefzeker/shared';
import type { Catalogue } from '../instruments/catalogue.js';
import { toInstrumentType } from '../instruments/instrument.types.js';
import { toScaleType } from '../instruments/scale.types.js';
import type {
  DistributionType,
  FigureNotMeasurableType,
  GradeFigureType,
  IndicatorFigureType,
} from './figure.types.js';
import { toCaveatType, toIndicatorType } from './indicator.types.js';
import type { AnsweredFigure } from './read-figures.js';

export function toIndicatorFigureType(answered: AnsweredFigure, catalogue: Catalogue): IndicatorFigureType {
  const { question, set, indicator, figure } = answered;
  const { instrument, scale, informantGroup, result, coverage, caveats } = figure;
  const edition = instrument === null ? null : catalogue.edition(instrument);
  return {
    organisationId: question.organisationId,
    set: set.key,
    setVersion: set.version,
    indicator: toIndicatorType(indicator),
    instrument: edition === null ? null : toInstrumentType(edition),
    scale: edition === null || scale === null ? null : toScaleType(edition, scale),
    informantGroup,
    from: question.from,
    to: question.to,
    result: toResultType(result),
    coverage,
    caveats: caveats.map(toCaveatType),
  };
}

/** Field by field the same; the compiler notices when that changes. */
function toResultType(result: FigureResult): DistributionType | GradeFigureType | FigureNotMeasurableType {
  return result;
}
