import type { Problem } from '@trefzeker/shared';
import { LOAD_KINDS } from './load-kinds.js';
import type { SourceFile } from './load-service.js';
import type { LoadMapping } from './mapping/load-mapping.js';

/** Does every file of the mapping have its file, and every file its place in the mapping? */
export function fileProblems(
  mapping: LoadMapping,
  files: readonly Pick<SourceFile, 'name'>[],
): readonly Problem[] {
  const wanted = LOAD_KINDS.flatMap((kind) => mapping[kind]?.file ?? []);
  const given = files.map(({ name }) => name);
  return [
    ...wanted.filter((name) => !given.includes(name)).map(missing),
    ...[...new Set(given)].filter((name) => !wanted.includes(name)).map((name) => notNamed(name, wanted)),
    ...[...new Set(given.filter((name, at) => given.indexOf(name) !== at))].map(twice),
  ];
}

function missing(name: string): Problem {
  return {
    path: ['uploadIds'],
    code: 'file-missing',
    message: { nl: `Het bestand "${name}" ontbreekt.`, en: `The file "${name}" is missing.` },
    hint: {
      nl: 'Voeg het toe, of haal dat deel uit het koppelbestand.',
      en: 'Add it, or take that part out of the mapping.',
    },
  };
}

function notNamed(name: string, wanted: readonly string[]): Problem {
  const names = wanted.join(', ');
  return {
    path: ['uploadIds'],
    code: 'file-not-in-mapping',
    message: {
      nl: `Het bestand "${name}" staat niet in het koppelbestand.`,
      en: `The file "${name}" is not in the mapping.`,
    },
    hint: { nl: `In het koppelbestand staan: ${names}.`, en: `The mapping names: ${names}.` },
  };
}

function twice(name: string): Problem {
  return {
    path: ['uploadIds'],
    code: 'file-twice',
    message: {
      nl: `Het bestand "${name}" is vaker gegeven.`,
      en: `The file "${name}" was given more than once.`,
    },
    hint: { nl: 'Geef elk bestand één keer.', en: 'Give each file once.' },
  };
}
