import type { CatalogueEntry } from '../catalogue/catalogue.js';
import type { Codebook } from '../codebook/codebook.js';
import { codebookMarkdown } from './codebook-markdown.js';
import { bilingual, cell, page, plain, table } from './markdown.js';

export interface HandbookPage {
  /** `sdq.md`; `base-set-1.md` where there are several editions. */
  readonly fileName: string;
  readonly text: string;
}

/** A page for each edition, and an index with the instruments that are known by name only. */
export function instrumentPages(
  codebooks: readonly Codebook[],
  catalogue: readonly CatalogueEntry[],
): readonly HandbookPage[] {
  const named = [...codebooks].sort(byName).map((codebook) => ({
    codebook,
    fileName: fileNameOf(codebook, codebooks),
  }));
  return [
    { fileName: 'README.md', text: indexOf(named, catalogue) },
    ...named.map(({ codebook, fileName }) => ({ fileName, text: codebookMarkdown(codebook) })),
  ];
}

interface Named {
  readonly codebook: Codebook;
  readonly fileName: string;
}

function fileNameOf({ key, edition }: Codebook, all: readonly Codebook[]): string {
  const areSeveral = all.filter((other) => other.key === key).length > 1;
  return areSeveral ? `${key}-${edition}.md` : `${key}.md`;
}

function byName(a: Codebook, b: Codebook): number {
  return a.key === b.key ? a.edition - b.edition : a.key < b.key ? -1 : 1;
}

function indexOf(named: readonly Named[], catalogue: readonly CatalogueEntry[]): string {
  return page([
    '# Instruments',
    '<!-- Made from the definitions by `pnpm instrument-docs`. -->',
    'Every instrument that is built in, each edition by itself: its questions by number, scales, score rules, norms with their sources, licence and worked examples. The pages are made from the definitions that the server scores with. An installation may have more, by its plug-ins: its page _Instrumenten_ shows them all.',
    table(
      ['Instrument', 'What it is', 'Forms', 'Ages'],
      named.map(({ codebook, fileName }) => [
        `[${cell(codebook.label.en)}](${fileName})`,
        cell(codebook.about.en),
        codebook.forms.map(({ key }) => key).join(', '),
        agesOf(codebook),
      ]),
    ),
    '## Known by name only',
    'Named in the sources of the indicator sets, and not to be used yet: their rights are with others, so a licensed provider must bring them.',
    ...catalogue.map(entryBlock),
  ]);
}

function agesOf({ forms }: Codebook): string {
  const youngest = Math.min(...forms.map(({ ageRange }) => ageRange[0]));
  const oldest = Math.max(...forms.map(({ ageRange }) => ageRange[1]));
  return `${youngest} to ${oldest}`;
}

function entryBlock({ key, label, about, rightsHolder, source, toBring }: CatalogueEntry): string {
  return [
    `- **${bilingual(label)}** (\`${key}\`): ${plain(about.en)}`,
    `  Rights holder: ${plain(rightsHolder ?? 'not named in our sources; ask before use')}.`,
    `  To bring: ${toBring.map((material) => material.replaceAll('-', ' ')).join(', ')}.`,
    `  Source: ${plain(source)}.`,
  ].join('\n');
}
