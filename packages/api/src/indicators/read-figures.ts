import type { InstrumentEdition, InstrumentHost } from '@trefzeker/instruments';
import type { Actor, FactTally, Figure, IndicatorDefinition, IndicatorSet } from '@trefzeker/shared';
import { figuresFrom } from '@trefzeker/shared';
import type { ReadRecorder } from '../audit/read-recorder.js';
import { notFound, requireRight } from '../identity/rights.js';
import type { FactRepository } from './fact-repository.js';
import type { FiguresQuestion } from './figures-question.js';
import { assertAnswerable } from './figures-question.js';

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
  return chosen.length > 0
    ? chosen
    : [{ ...other, instrument: ref, scale: null, informantGroup: null, groups: [], clients: 0 }];
}
