import type { InstrumentRef } from '@trefzeker/shared';
import type { Answers, InstrumentDefinition, ScorerResults } from '../sdk/index.js';
import type { ScorerFailure } from './box-failure.js';
import type { ScoredPerson } from './box-input.js';
import { boxInput } from './box-input.js';
import { readOutcome } from './read-outcome.js';
import type { ScorerPool } from './scorer-pool.js';
import { scorerScales } from './scorer-scales.js';

/** An instrument with the code that computes some of its scales. */
export interface ScoredByCode {
  readonly ref: InstrumentRef;
  readonly definition: InstrumentDefinition;
  /** One ES module that exports `score`; null when the package brings none. */
  readonly scorer: string | null;
}

/** A scorer that gave nothing usable. No answers, no words of the scorer's own. */
export interface FailedScoring {
  readonly ref: InstrumentRef;
  readonly code: ScorerFailure;
}

/** Where scales of plug-ins are computed. */
export interface ScorerDesk {
  /** What the scorer gives for its scales; nothing when it fails. Never rejects. */
  compute(edition: ScoredByCode, answers: Answers, person: ScoredPerson): Promise<ScorerResults>;
}

/** So often in a row may a scorer be late before it is no longer asked. */
const LATE_IN_A_ROW = 5;

/**
 * Asks scorers, looks at what they give, and tells of each failure. A scorer that is late again and
 * again is suspended: an import of thousands of forms would wait for every one.
 */
export function createScorerDesk(
  pool: Pick<ScorerPool, 'run'>,
  onFailure: (failed: FailedScoring) => void,
): ScorerDesk {
  const lateInARow = new Map<string, number>();
  const ask = async (
    { definition, scorer }: ScoredByCode,
    answers: Answers,
    person: ScoredPerson,
  ): Promise<ReturnType<typeof readOutcome>> => {
    if (scorer === null) return { kind: 'failed', code: 'no-score-function' };
    const outcome = await pool.run({ code: scorer, ...boxInput(definition, answers, person) });
    return readOutcome(definition, person.form, outcome);
  };
  return {
    async compute(edition, answers, person) {
      if (scorerScales(edition.definition, person.form).length === 0) return {};
      const name = `${edition.ref.key}@${edition.ref.edition}`;
      const late = lateInARow.get(name) ?? 0;
      const read =
        late >= LATE_IN_A_ROW
          ? ({ kind: 'failed', code: 'suspended' } as const)
          : await ask(edition, answers, person);
      if (read.kind === 'results') {
        lateInARow.delete(name);
        return read.results;
      }
      if (read.code === 'too-slow') lateInARow.set(name, late + 1);
      onFailure({ ref: edition.ref, code: read.code });
      return {};
    },
  };
}
