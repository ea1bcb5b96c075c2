import { readFragment } from '../../gql/index.js';
import type { FigureCellFragment as Cell } from '../../gql/graphql.js';
import { FigureCellFragment } from './figure-fragment.js';
import type { CountedResult } from './figure-fragment.js';

export type { Cell };

export function cellsOf({ cells }: CountedResult): readonly Cell[] {
  return cells.map((cell) => readFragment(FigureCellFragment, cell));
}

export function favourableOf(result: CountedResult): Cell | null {
  if (result.__typename !== 'Distribution' || !result.favourable) return null;
  return readFragment(FigureCellFragment, result.favourable);
}
