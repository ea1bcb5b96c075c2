import { lintNormSet } from '../norms/lint-norm-set.js';
import { BUILT_INS } from '../registry/built-ins.js';
import type { PluginContent } from '../registry/read-plugin.js';
import type { InstrumentDefinition, NormSet } from '../sdk/index.js';
import type { PluginManifest } from '../sdk/json/manifest-schema.js';
import type { AuthorFinding } from '@trefzeker/shared';
import type { UnplacedFinding } from './check-instrument-of-plugin.js';
import { checkInstrumentOfPlugin } from './check-instrument-of-plugin.js';
import type { NormCoverage } from '@trefzeker/shared';
import { normCoverage } from './norm-coverage.js';
import type { ExampleReport } from '@trefzeker/shared';
import { strayTexts } from './stray-texts.js';

/** What all instruments and norm sets of a plug-in keep and break. */
export interface CheckedContent {
  readonly findings: readonly AuthorFinding[];
  readonly examples: readonly ExampleReport[];
  readonly coverage: readonly NormCoverage[];
}

/** Checks each instrument with its norms, and norms of instruments that are there already. */
export async function checkContent(
  content: PluginContent,
  manifest: PluginManifest,
): Promise<CheckedContent> {
  const { definitions, normSets, scorer } = content;
  const files = filesOf(content, manifest);
  const findings: AuthorFinding[] = [];
  const examples: ExampleReport[] = [];
  for (const definition of definitions) {
    const norms = normSets.filter((set) => isOf(set, definition));
    const found = await checkInstrumentOfPlugin(definition, { norms, scorer });
    findings.push(...found.findings.map((one) => toFile(one, { definition, norms, files })));
    examples.push(...found.examples);
  }
  const known = [...definitions, ...BUILT_INS.map(({ definition }) => definition)];
  const withInstrument = normSets.flatMap((set) => {
    const definition = known.find((one) => isOf(set, one));
    return definition === undefined ? [] : [{ set, definition }];
  });
  for (const { set, definition } of withInstrument) {
    const file = files.norms.get(set) ?? '';
    if (!definitions.includes(definition)) findings.push(...lintFindings(set, definition, file));
    if (set.synthetic) findings.push(syntheticNote(file));
  }
  for (const wording of content.texts) {
    findings.push(...strayTexts(wording, known, manifest.texts?.[wording.language] ?? ''));
  }
  const coverage = withInstrument.flatMap(({ set, definition }) => normCoverage(set, definition));
  return { findings, examples, coverage };
}

interface Files {
  readonly definitions: ReadonlyMap<InstrumentDefinition, string>;
  readonly norms: ReadonlyMap<NormSet, string>;
  readonly scorer: string;
}

/** Everything was read, in the order in which the manifest names it. */
function filesOf({ definitions, normSets }: PluginContent, manifest: PluginManifest): Files {
  const names = [manifest.definition ?? []].flat();
  return {
    definitions: new Map(definitions.map((one, index) => [one, names[index] ?? ''])),
    norms: new Map(normSets.map((set, index) => [set, manifest.norms[index] ?? ''])),
    scorer: manifest.scorer ?? '',
  };
}

function isOf({ instrument, edition }: NormSet, definition: InstrumentDefinition): boolean {
  return instrument === definition.key && edition === definition.edition;
}

function toFile(
  finding: UnplacedFinding,
  {
    definition,
    norms,
    files,
  }: { readonly definition: InstrumentDefinition; readonly norms: readonly NormSet[]; readonly files: Files },
): AuthorFinding {
  if (finding.where === 'scorer') return { ...finding, file: files.scorer, line: null, where: '' };
  const set = norms.find(({ key }) => finding.where.startsWith(`${key}: `));
  if (set === undefined) return { ...finding, file: files.definitions.get(definition) ?? '', line: null };
  return {
    ...finding,
    file: files.norms.get(set) ?? '',
    line: null,
    where: finding.where.slice(set.key.length + 2),
  };
}

function lintFindings(
  set: NormSet,
  definition: InstrumentDefinition,
  file: string,
): readonly AuthorFinding[] {
  return lintNormSet(set, definition).map(({ path, ...found }) => ({
    ...found,
    ...{ file, line: null, where: path.join('.'), check: 'norms-cover' },
  }));
}

function syntheticNote(file: string): AuthorFinding {
  return {
    ...{ file, line: null, where: 'synthetic', check: 'norms-cover', code: 'synthetic' },
    message: {
      nl: 'Deze normen zijn verzonnen (synthetic: true).',
      en: 'These norms are invented (synthetic: true).',
    },
    hint: {
      nl: 'Buiten een demonstratie krijgt niemand er een klasse mee. Zet echte cijfers met hun bron in de tabel en maak er "synthetic": false van, of haal de normset uit trefzeker.plugin.json.',
      en: 'Outside a demonstration nobody gets a class from them. Put real figures with their source into the table and make it "synthetic": false, or remove the norm set from trefzeker.plugin.json.',
    },
    severity: 'note',
  };
}
