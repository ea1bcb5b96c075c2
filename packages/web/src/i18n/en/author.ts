import type { Texts } from '../nl.js';

export const author: Texts['author'] = {
  title: 'Your instrument in the making',
  lead: (folder) => `This page follows the folder ${folder}. Save a file, and you see here what it does.`,
  onlyInDev: 'This page works only with the command "trefzeker-server dev".',
  state: {
    good: (time) => `All is well. Read at ${time}.`,
    toMend: (count, isOne, time) =>
      isOne
        ? `One thing must be mended. Read at ${time}.`
        : `${count} things must be mended. Read at ${time}.`,
    reading: 'You saved something. Reading ...',
    next: 'Done? Pack the instrument with "trefzeker pack".',
    earlier: 'The last version cannot be used yet. What stands below is of the one before.',
    cut: 'This page does not follow the folder now.',
    cutNext:
      'The server does not answer. See whether "trefzeker-server dev" still runs. Start it again if not.',
    connect: 'Connect again',
  },
  findings: {
    title: 'What must be mended',
    onlyNotes: 'Good to know',
    line: (line) => `line ${line}`,
    error: 'To mend:',
    note: 'Good to know:',
  },
  examples: {
    title: 'Worked examples',
    about: 'An example is true when every scale gives what you wrote down.',
    none: 'There is no worked example yet.',
    example: 'Example',
    outcome: 'Outcome',
    scale: 'Scale',
    expected: 'Written down',
    actual: 'Computed',
    isTrue: 'true',
    isUntrue: 'not true',
    notScorable: 'no score',
    refused: 'answers refused',
  },
  coverage: {
    title: 'For whom there are norms',
    about: 'By scale and sex: the ages for which there is a norm.',
    none: 'There are no norms.',
    caption: (normSet, form) => `Norms ${normSet}, form ${form}`,
    scale: 'Scale',
    covered: (from, to) => (from === to ? `age ${from}` : `ages ${from} to ${to}`),
    nobody: 'no norms',
    not: (ages) => `not: ${ages}`,
  },
  form: {
    title: 'The form',
    name: (key, edition) => `${key}, edition ${edition}`,
    choose: 'Which instrument?',
    none: 'There is no form to try yet. First mend what stands above.',
  },
};
