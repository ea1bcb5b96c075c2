import {
  type CompiledScorer,
  createFlatScores,
  type FlatScores,
  NOT_ANSWERED,
} from '../../scoring/compiled-scorer.js';
import { compileScorer } from '../../scoring/compile-scorer.js';
import { scoreFlat } from '../../scoring/score-flat.js';
import type { InstrumentDefinition } from '../../sdk/definition.js';
import type { ProblemList } from '../csv/problem-list.js';
import { type AnswerRange, explainAnswer, readAnswer } from './read-answer.js';

interface ItemColumn {
  readonly key: string;
  readonly place: number;
  readonly slot: number;
  readonly range: AnswerRange;
}

/** Reads and scores the rows of one form. Made once; a row allocates nothing. */
export class FormReader {
  readonly scorer: CompiledScorer;
  readonly scores: FlatScores;
  readonly #answers: Int16Array;
  readonly #asked: readonly ItemColumn[];
  readonly #notAsked: readonly { readonly key: string; readonly place: number }[];

  constructor(definition: InstrumentDefinition, form: string, places: ReadonlyMap<string, number>) {
    this.scorer = compileScorer(definition, form);
    this.scores = createFlatScores(this.scorer);
    this.#answers = new Int16Array(this.scorer.items.length).fill(NOT_ANSWERED);
    const slots = new Map(this.scorer.items.map((key, slot) => [key, slot]));
    const columns = Object.entries(definition.items).flatMap(([key, { range }]) => {
      const place = places.get(key);
      return place === undefined ? [] : [{ key, place, range, slot: slots.get(key) }];
    });
    this.#asked = columns.flatMap(({ slot, ...column }) => (slot === undefined ? [] : [{ ...column, slot }]));
    this.#notAsked = columns.filter(({ slot }) => slot === undefined);
  }

  /** Scores one row into `scores`. False when a cell is wrong: then `scores` says nothing. */
  score(cells: readonly string[], line: number, problems: ProblemList): boolean {
    if (!this.#readAnswers(cells, line, problems)) return false;
    scoreFlat(this.scorer, this.#answers, { start: 0, into: this.scores });
    return true;
  }

  #readAnswers(cells: readonly string[], line: number, problems: ProblemList): boolean {
    let isRight = true;
    for (const { key, place, slot, range } of this.#asked) {
      const text = cells[place] ?? '';
      const answer = readAnswer(text, range);
      if (answer === null) {
        problems.add(line, key, explainAnswer(text, range));
        isRight = false;
      } else {
        this.#answers[slot] = answer;
      }
    }
    for (const { key, place } of this.#notAsked) {
      if (cells[place]?.trim() === '') continue;
      problems.add(line, key, `the ${this.scorer.form} form does not ask this. Leave the cell empty.`);
      isRight = false;
    }
    return isRight;
  }
}
