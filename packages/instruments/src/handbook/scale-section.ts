import type { Codebook, CodebookScale, CodebookScoring } from '../codebook/codebook.js';
import { bilingual, keyRuns, plain, table } from './markdown.js';

/** Each scale: what it is for, how it is scored, and what happens when answers are missing. */
export function scaleSection(codebook: Codebook): readonly string[] {
  const { scales } = codebook;
  return [
    '## Scales',
    table(
      ['Scale', 'Name', 'Naam', 'Range', 'Better is', 'Level', 'Meant for', 'Domain'],
      scales.map((scale) => [
        scale.key,
        plain(scale.label.en),
        plain(scale.label.nl),
        rangesOf(scale),
        scale.direction === 'lower-is-better' ? 'lower' : 'higher',
        scale.level,
        purposesOf(scale),
        scale.domain ?? '',
      ]),
    ),
    ...legend(scales),
    '### How they are scored',
    ruleList(codebook),
  ];
}

function rangesOf({ scoring }: CodebookScale): string {
  const [first, ...others] = scoring;
  if (first === undefined) return '';
  return [
    written(first.range),
    ...others.map(({ forms, range }) => `${forms.join(', ')}: ${written(range)}`),
  ].join('; ');
}

function written([lowest, highest]: readonly [number, number]): string {
  return `${lowest} to ${highest}`;
}

function purposesOf({ purposes, isOutcome }: CodebookScale): string {
  return [...purposes, ...(isOutcome ? ['outcome'] : [])].join(', ');
}

/** What the words of the table mean, for those that stand in it. */
function legend(scales: readonly CodebookScale[]): readonly string[] {
  const used = new Set(
    scales.flatMap(({ purposes, isOutcome }) => [...purposes, ...(isOutcome ? ['outcome'] : [])]),
  );
  const meanings = Object.entries(MEANINGS).filter(([purpose]) => used.has(purpose));
  return [meanings.map(([purpose, meaning]) => `_${purpose}_: ${meaning}.`).join(' ')];
}

const MEANINGS = {
  severity: 'how bad or how good it is at one moment',
  change: 'may be compared between two moments',
  context: 'shown beside the figures, never counted',
  outcome: 'judges the whole, so that indicators such as problems reduced look at it',
};

/** Scales of which the same is said are told once. */
function ruleList({ scales, forms }: Codebook): string {
  const names = new Map<string, readonly string[]>();
  for (const scale of scales)
    for (const way of scale.scoring) {
      const onForms = way.forms.length === forms.length ? '' : ` (${way.forms.join(', ')})`;
      const rule = ruleOf(scale, way);
      names.set(rule, [...(names.get(rule) ?? []), `**${bilingual(scale.label)}**${onForms}`]);
    }
  return [...names].map(([rule, named]) => `- ${named.join(', ')}: ${rule}`).join('\n');
}

function ruleOf({ key, decimals, fallback }: CodebookScale, way: CodebookScoring): string {
  const steps = [
    itemsOf(key, way),
    partsOf(way),
    ...way.how.map(({ en }) => plain(en)),
    plain(way.missing.en),
    decimals === null ? '' : `Shown with ${decimals === 1 ? '1 decimal' : `${decimals} decimals`}.`,
    fallback === null ? '' : `Without a score, \`${fallback}\` is shown, under its own name.`,
  ];
  return steps.filter((step) => step !== '').join(' ');
}

/** Where a scale is one question of the same name, naming it adds nothing. */
function itemsOf(scale: string, { items }: CodebookScoring): string {
  const [only, ...others] = items;
  if (only === undefined) return '';
  if (others.length > 0) return `Items ${keyRuns(items)}.`;
  return only === scale ? 'One question, under the same key.' : `Item ${only}.`;
}

function partsOf({ parts }: CodebookScoring): string {
  return parts.length === 0 ? '' : `Scales ${parts.join(', ')}.`;
}
