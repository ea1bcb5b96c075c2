import type { Codebook } from '../codebook/codebook.js';
import { exampleSection } from './example-section.js';
import { itemSections, noteSection, signalSection } from './item-sections.js';
import { page, plain } from './markdown.js';
import { normSections } from './norm-section.js';
import { scaleSection } from './scale-section.js';

/**
 * The codebook of one edition as a page: English, with the Dutch name of everything beside it. It names no
 * version of the package and no hash, so that it changes only when the instrument does.
 */
export function codebookMarkdown(codebook: Codebook): string {
  return page([
    `# ${plain(codebook.label.en)}`,
    '<!-- Made from the definition by `pnpm instrument-docs`. -->',
    plain(codebook.about.en),
    `_${plain(codebook.about.nl)}_`,
    facts(codebook),
    ...itemSections(codebook),
    ...scaleSection(codebook),
    ...noteSection(codebook),
    ...signalSection(codebook),
    ...normSections(codebook),
    ...exampleSection(codebook),
    `What is not shipped and why: [the notes of the definition](../../packages/instruments/src/builtin/${codebook.key}/README.md). Columns of the files: [codebook.md](../codebook.md).`,
  ]);
}

function facts({ key, edition, label, source, forms, wording }: Codebook): string {
  const { citation, references = [], licence, rightsHolder, url } = source;
  const ages = forms.map(
    ({ key: form, ageRange: [youngest, oldest] }) => `\`${form}\` (${youngest} to ${oldest})`,
  );
  return [
    `- Key: \`${key}\`, edition ${edition}; Dutch name: ${plain(label.nl)}`,
    `- Forms, with ages in years: ${ages.join(', ')}`,
    `- Source: ${plain(citation)}`,
    ...references.map((reference) => `- See also: ${plain(reference)}`),
    `- Licence: ${plain(licence)}`,
    ...(rightsHolder === undefined ? [] : [`- Rights holder: ${plain(rightsHolder)}`]),
    ...(url === undefined ? [] : [`- More: <${url}>`]),
    `- Wording: ${WORDING[wording]}`,
  ].join('\n');
}

const WORDING = {
  shipped: 'shipped with the definition',
  withheld: 'not shipped, it is protected; a provider who has it loads it from outside',
  loaded: 'brought by a provider',
};
