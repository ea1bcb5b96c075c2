import { CATALOGUE } from '../catalogue/catalogue.js';
import { codebookOf } from '../codebook/codebook-of.js';
import { BUILT_INS } from '../registry/built-ins.js';
import { toEdition } from '../registry/to-edition.js';
import type { HandbookPage } from './instrument-pages.js';
import { instrumentPages } from './instrument-pages.js';

/** The pages of docs/instruments. */
export function builtInPages(): readonly HandbookPage[] {
  const from = { origin: 'built-in', packageVersion: '' };
  const codebooks = BUILT_INS.map(({ definition, norms }) => codebookOf(toEdition(definition, from), norms));
  return instrumentPages(codebooks, CATALOGUE);
}
