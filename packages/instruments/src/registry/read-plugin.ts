import type { Problem } from '@trefzeker/shared';
import { needsScorer } from '../box/scorer-scales.js';
import type { ChangePolicy, InstrumentDefinition, NormSet } from '../sdk/index.js';
import { doubledKeys } from '../sdk/json/doubled-keys.js';
import type { Read } from '../sdk/json/read-json.js';
import { readInstrument, readNormSet, readPolicy } from '../sdk/json/read-json.js';
import { readTexts, type TextBundles } from '../sdk/json/texts.js';
import { API_NUMBER, HOST_VERSION, satisfies } from './host-version.js';
import { integrityOfFiles } from './integrity-of-files.js';
import { parseJson } from './parse-json.js';
import type { PluginFolder } from './read-plugin-folder.js';
import type { Rejected } from './rejected.js';
import { loadProblem, rejected } from './rejected.js';

/** What a plug-in folder says, read and checked by itself; whether it fits the others comes later. */
export interface PluginContent {
  readonly kind: 'read';
  readonly version: string;
  /** Of its files. */
  readonly integrity: string;
  readonly definitions: readonly InstrumentDefinition[];
  readonly normSets: readonly NormSet[];
  readonly policies: readonly ChangePolicy[];
  /** Wording of one language each, for its own instruments and for others. */
  readonly texts: readonly Wording[];
  /** Import mappings as they are: whoever imports knows their form. */
  readonly imports: readonly unknown[];
  /** Code of its scorer, never run in this process; null when it has none. */
  readonly scorer: string | null;
}

/** Wording of one language (BCP 47), by instrument key. */
export interface Wording {
  readonly language: string;
  readonly bundles: TextBundles;
}

/** Checks contract, host, integrity and every file of a plug-in. Pure: the files were read before. */
export function readPlugin(folder: PluginFolder, integrity: string | undefined): PluginContent | Rejected {
  const { manifest, files } = folder;
  if (manifest.api !== API_NUMBER) {
    return rejected('api-not-supported', [loadProblem.otherApi(manifest.api, API_NUMBER)]);
  }
  if (satisfies(HOST_VERSION, manifest.host) !== true) {
    return rejected('host-not-supported', [loadProblem.otherHost(manifest.host, HOST_VERSION)]);
  }
  const actual = integrityOfFiles(files);
  if (integrity !== undefined && integrity !== actual) {
    return rejected('integrity-mismatch', [loadProblem.changed(actual)]);
  }
  return readContent(folder, actual);
}

function readContent({ manifest, files }: PluginFolder, integrity: string): PluginContent | Rejected {
  const problems: Problem[] = [];
  const readAll = <Value>(names: readonly string[], read: (value: unknown) => Read<Value>): Value[] =>
    names.flatMap((name) => {
      const result = readFile(name, files.get(name) ?? '', read);
      if (result.kind === 'valid') return [result.value];
      problems.push(...result.problems);
      return [];
    });
  const content: PluginContent = {
    kind: 'read',
    integrity,
    version: manifest.version ?? `0.0.0+${shortHash(integrity)}`,
    definitions: readAll([manifest.definition ?? []].flat(), readInstrument),
    normSets: readAll(manifest.norms, readNormSet),
    policies: readAll(manifest.policies ?? [], readPolicy),
    texts: Object.entries(manifest.texts ?? {}).flatMap(([language, name]) =>
      readAll([name], readTexts).map((bundles) => ({ language, bundles })),
    ),
    imports: readAll(manifest.imports ?? [], (value) => ({ kind: 'valid', value })),
    scorer: manifest.scorer === undefined ? null : (files.get(manifest.scorer) ?? null),
  };
  if (content.scorer === null) {
    problems.push(
      ...content.definitions.filter(needsScorer).map(({ key }) => loadProblem.scorerMissing(key)),
    );
  }
  return problems.length === 0 ? content : rejected('content-invalid', problems);
}

function readFile<Value>(name: string, text: string, read: (value: unknown) => Read<Value>): Read<Value> {
  const json = parseJson(text);
  if (json.kind === 'invalid') return { kind: 'invalid', problems: [loadProblem.notJson(name)] };
  const doubled = doubledKeys(text).map(({ path, line }) => loadProblem.doubledKey([name, ...path], line));
  const result = read(json.value);
  if (result.kind === 'valid') return doubled.length === 0 ? result : { kind: 'invalid', problems: doubled };
  const problems = result.problems.map((found) => ({ ...found, path: [name, ...found.path] }));
  return { kind: 'invalid', problems: [...doubled, ...problems] };
}

/** Build metadata of a version: letters and digits only. */
function shortHash(integrity: string): string {
  return integrity
    .slice('sha256-'.length)
    .replaceAll(/[^\dA-Za-z]/g, '')
    .slice(0, 12);
}
