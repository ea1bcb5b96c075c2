import type { InstrumentEdition, InstrumentHost } from '@trefzeker/instruments';
import type { Actor, FactTally, Figure, IndicatorDefinition, IndicatorSet, PlainDate } from '@trefzeker/shared';
import { figuresFrom } from '@trefzeker/shared';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { FactRepository, FactSlice } from './fact-repository.js';
import { assertAnswerable } from './figures-question.js';

/** Which figures somebody asks for. */
export interface FiguresQuestion {
  /** Key of the indicator set. */
  readonly set: string;
  /** Keys; null = all of the set. */
  readonly indicators: readonly string[] | null;
  readonly organisationId: string;
  /** First and last day on which the units ended, both inclusive. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Key; for indicators that an instrument answers. Null = one figure for each that was used. */
  readonly instrument: string | null;
  readonly slice: FactSlice;
}

export interface AnsweredFigure {
  readonly question: FiguresQuestion;
  readonly set: IndicatorSet;
  readonly indicator: IndicatorDefinition;
  readonly figure: Figure;
}

export interface FigureQueries {
  /**
   * In the order of the set.
   *
   * @throws DomainError NOT_FOUND for an organisation whose figures are not the actor's to see.
   * @throws DomainError INPUT_MALFORMED with all that is wrong with the question.
   */
  readFigures(actor: Actor, question: FiguresQuestion): Promise<readonly AnsweredFigure[]>;
}

interface Dependencies {
  readonly facts: FactRepository;
  readonly sets: readonly IndicatorSet[];
  readonly instruments: Pick<InstrumentHost, 'find' | 'editions'>;
  readonly reads: ReadRecorder;
}

export function createFigureQueries({ facts, sets, instruments, reads }: Dependencies): FigureQueries {
  return {
    async readFigures(actor, question) {
      requireRight(actor, 'READ_FIGURES');
      const set = sets.find(({ key }) => key === question.set);
      if (set === undefined) throw notFound('indicator set');
      assertAnswerable(question, set, instruments);

      const asked = set.indicators.filter(({ key }) => question.indicators?.includes(key) ?? true);
      const tallies = await facts.tally(actor, {
        ...question,
        set,
        indicators: asked.map(({ key }) => key),
        instrument: null,
      });
      reads.asked('figures', [question.organisationId]);

      const chosen = question.instrument === null ? undefined : instruments.find(question.instrument);
      return asked.flatMap((indicator) => {
        const own = tallies.filter((tally) => tally.indicator === indicator.key);
        const figures = figuresFrom(indicator, chosen === undefined ? own : ofInstrument(own, chosen));
        return figures.map((figure) => ({ question, set, indicator, figure }));
      });
    },
  };
}

/**
 * The figures of one instrument. An indicator that no instrument answers keeps its own; one that was only
 * measured with others still tells how many units there were.
 */
function ofInstrument(tallies: readonly FactTally[], { ref }: InstrumentEdition): readonly FactTally[] {
  const measured = tallies.filter(({ instrument }) => instrument !== null);
  const [other] = measured;
  if (other === undefined) return tallies;
  const chosen = measured.filter(({ instrument }) => instrument?.key === ref.key);
  return chosen.length > 0 ? chosen : [{ ...other, instrument: ref, scale: null, informantGroup: null, groups: [], clients: 0 }];
}
