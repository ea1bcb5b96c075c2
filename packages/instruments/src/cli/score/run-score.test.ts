import { mkdtempSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandLine } from '../testing/command-line.js';

const NUMBERS = Array.from({ length: 25 }, (_, index) => String(index + 1));
const IMPACT = ['difficulties', 'distress', 'home', 'friends', 'class', 'leisure'];
const HEADER = ['case', 'informant', ...NUMBERS, ...IMPACT].join(',');
const SDQ = ['score', 'sdq', '--in', '-', '--out', '-'];

/** One row of an SDQ: the same answer to all 25 items, except those named. */
function row(
  name: string,
  informant: string,
  answer: number | '',
  others: Record<string, number | ''> = {},
): string {
  const impact: Record<string, number | ''> = { difficulties: 0 };
  const cells = [...NUMBERS, ...IMPACT].map(
    (key) => others[key] ?? (NUMBERS.includes(key) ? answer : (impact[key] ?? '')),
  );
  return [name, informant, ...cells].join(',');
}

async function score(rows: readonly string[], args: readonly string[] = SDQ, header = HEADER) {
  using commandLine = new CommandLine();
  const result = await commandLine.run(args, [header, ...rows, ''].join('\n'));
  const [names = [], ...lines] = result.stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const records = lines.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place]])));
  return { ...result, names, records };
}

describe('trefzeker score', () => {
  test('writes case, every scale, and for every scale why there is none', async () => {
    const { names, exitCode } = await score([row('a', 'parent', 1)]);

    const scales = ['emotional', 'conduct', 'hyperactivity', 'peer', 'prosocial', 'total'];
    const all = [...scales, 'externalising', 'internalising', 'impact'];
    expect(exitCode).toBe(0);
    expect(names[0]).toBe('case');
    expect([...names].sort()).toEqual(['case', ...all, ...all.map((scale) => `${scale}_reason`)].sort());
  });

  // Reversed are 7 11 14 21 25: one in conduct, two in hyperactivity, two in peer problems.
  test.each([
    [0, { emotional: '0', conduct: '2', hyperactivity: '4', peer: '4', prosocial: '0', total: '10' }],
    [1, { emotional: '5', conduct: '5', hyperactivity: '5', peer: '5', prosocial: '5', total: '20' }],
    [2, { emotional: '10', conduct: '8', hyperactivity: '6', peer: '6', prosocial: '10', total: '30' }],
  ])('scores an SDQ with answer %i everywhere', async (answer, expected) => {
    const { records } = await score([row('a', 'self', answer)]);

    expect(records[0]).toMatchObject(expected);
  });

  test('fills in missing answers from three of five on, rounded half up', async () => {
    const { records } = await score([
      row('three of five', 'parent', 0, { 3: 2, 8: 1, 13: 1, 16: '', 24: '' }),
      row('two of five', 'parent', 0, { 3: 2, 8: 1, 13: '', 16: '', 24: '' }),
    ]);

    expect(records[0]).toMatchObject({ emotional: '7', emotional_reason: '', total: '17' });
    expect(records[1]).toMatchObject({
      emotional: '',
      emotional_reason: 'too-few-answers',
      total: '',
      total_reason: 'part-missing',
      internalising_reason: 'part-missing',
      conduct: '2',
    });
  });

  test('takes 0 as an answer and an empty cell as none', async () => {
    const { records } = await score([
      row('zero', 'parent', 0, { difficulties: 0 }),
      row('empty', 'parent', 0, { difficulties: '' }),
    ]);

    expect(records.map((record) => [record.impact, record.impact_reason])).toEqual([
      ['0', ''],
      ['', 'gate-not-answered'],
    ]);
  });

  test("scores each row by its informant's form", async () => {
    const answers = { difficulties: 3, distress: 3, friends: 3, class: 2 };

    const { records } = await score([
      row('t', 'teacher', 1, answers),
      row('p', 'parent', 1, { ...answers, home: 1, leisure: 3 }),
    ]);

    expect(records.map((record) => record.impact)).toEqual(['5', '7']);
  });

  test('takes the informant from the command when the file does not name one', async () => {
    const header = ['case', ...NUMBERS].join(',');

    const { records, stderr } = await score(
      [`a,${NUMBERS.map(() => '1').join(',')}`],
      [...SDQ, '--informant', 'self'],
      header,
    );

    expect(records[0]).toMatchObject({ total: '20', impact: '', impact_reason: 'gate-not-answered' });
    expect(stderr).toContain(`Note: no column for item ${IMPACT.join(', ')}. They count as not answered.`);
  });

  test('needs no informant when the instrument has one form', async () => {
    const items = Array.from({ length: 15 }, (_, index) => String(index + 1));

    const { records } = await score(
      [`a,${items.map(() => '1').join(',')}`],
      ['score', 'step', '--in', '-', '--out', '-'],
      ['case', ...items].join(','),
    );

    expect(records[0]).toMatchObject({ fj: '6', ko: '5', zz: '3', uz: '1' });
  });

  test('says how many ages are unusual, and scores them', async () => {
    const header = HEADER.replace('informant', 'informant,age,sex,date');
    const person = (age: number) => row('a', 'parent', 1).replace('parent', `parent,${age},F,2026-03-01`);

    const { exitCode, records, stderr } = await score([person(9), person(40)], SDQ, header);

    expect({ exitCode, scored: records.length }).toEqual({ exitCode: 0, scored: 2 });
    expect(stderr).toMatch(/^2 rows scored with sdq, edition 1\. In 1 of them the age is one for which/);
  });
});

describe('trefzeker score, with wrong cells', () => {
  test('lists every one by line, column and what is allowed, and writes nothing', async () => {
    using commandLine = new CommandLine();
    const header = HEADER.replace('informant', 'informant,age,sex,date');
    const input = commandLine.write(
      'answers.csv',
      [
        header,
        row('a', 'parent', 1, { 3: 7 }).replace('parent', 'parent,nine,V,1-3-2026'),
        row('', 'mother', 1).replace('mother', 'mother,9,F,2026-02-30'),
        row('c', 'teacher', 1, { home: 1 }).replace('teacher', 'teacher,,,'),
      ].join('\n'),
    );

    const { exitCode, stderr } = await commandLine.run([
      'score',
      'sdq',
      '--in',
      input,
      '--out',
      commandLine.path('out.csv'),
    ]);

    expect(exitCode).toBe(1);
    expect(commandLine.files()).toEqual(['answers.csv']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^answers\.csv, line 2, column "sex": .*F, M, X/),
      expect.stringMatching(/^answers\.csv, line 2, column "date": .*2026-03-01/),
      expect.stringMatching(/^answers\.csv, line 2, column "age": .*0 to 120/),
      expect.stringMatching(/^answers\.csv, line 2, column "3": .*from 0 to 2/),
      expect.stringMatching(/^answers\.csv, line 3, column "case": .*empty/),
      expect.stringMatching(/^answers\.csv, line 3, column "date": /),
      expect.stringMatching(/^answers\.csv, line 3, column "informant": .*parent, teacher, self/),
      expect.stringMatching(/^answers\.csv, line 4, column "home": the teacher form does not ask this/),
      'Nothing was written.',
    ]);
  });

  test.each([
    ['1,5', 'decimal comma'],
    ['1.5', 'decimals'],
    ['3', 'out of range'],
    ['-1', 'out of range'],
    ['-32768', 'out of range'],
    ['yes', 'not a number'],
    ['=1', 'not a number'],
    ['0x1', 'not a number'],
  ])('refuses the answer %s', async (answer, message) => {
    const { exitCode, stderr, stdout } = await score([
      row('a', 'parent', 1).replace('parent,1', `parent,"${answer}"`),
    ]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('a whole number from 0 to 2');
  });

  test.each([' 2', '2 ', '2.0', '+2'])('takes %j as 2, as programs write it', async (answer) => {
    const { records } = await score([row('a', 'parent', 0).replace('parent,0', `parent,"${answer}"`)]);

    expect(records[0]).toMatchObject({ prosocial: '2' });
  });

  test('refuses unknown, doubled and nameless columns and a missing case together', async () => {
    const { exitCode, stderr } = await score(['1,2,3,4'], SDQ, 'informant,1,1,28,,__proto__');

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/line 1, column "1": this column stands in the file twice/);
    expect(stderr).toMatch(
      /line 1, column "28": this column is not known\. Allowed are: case, informant, age, sex, date, 1, 2,/,
    );
    expect(stderr).toMatch(/line 1: column 5 has no name/);
    expect(stderr).toMatch(/line 1, column "__proto__": this column is not known/);
    expect(stderr).toMatch(/line 1, column "case": this column is missing/);
  });

  test('asks for the informant when there are more forms than one', async () => {
    const { exitCode, stderr } = await score(['a,1'], SDQ, 'case,1');

    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'sdq has the forms parent, teacher, self. Add it, or give --informant for all rows.',
    );
  });

  test('lists the first twenty and counts the rest', async () => {
    const { stderr } = await score(Array.from({ length: 500 }, () => row('a', 'parent', 9)));

    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[20]).toBe('... and 12480 more. Correct these first and run the command again.');
  });

  test('never repeats an answer', async () => {
    const { stderr } = await score([row('a', 'parent', 1).replace('parent,1', 'parent,marked-4711')]);

    expect(stderr).not.toContain('4711');
  });
});

describe('trefzeker score with plug-ins', () => {
  const definition = {
    key: 'two-questions',
    edition: 1,
    label: { nl: 'Twee vragen', en: 'Two questions' },
    about: { nl: 'Voor deze test.', en: 'For this test.' },
    source: { citation: 'None: written for this test.', licence: 'CC0-1.0' },
    forms: ['self'],
    ageRange: [8, 18],
    items: {
      '1': { label: { nl: 'Een', en: 'One' }, range: [0, 12] },
      '2': { label: { nl: 'Twee', en: 'Two' }, range: [-3, 3] },
    },
    scales: {
      total: {
        label: { nl: 'Totaal', en: 'Total' },
        range: [-3, 15],
        direction: 'higher-is-better',
        level: 'interval',
        purposes: ['change'],
        score: { method: 'sum', items: ['1', '2'], minimumAnswered: 2, missing: 'answered-only' },
      },
    },
    outcomeScales: ['total'],
    examples: [],
  };

  function configure(commandLine: CommandLine, host: string): string {
    const folder = mkdtempSync(commandLine.path('plugin-'));
    const manifest = { api: 1, host, definition: 'definition.json', norms: [] };
    writeFileSync(join(folder, 'trefzeker.plugin.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'definition.json'), JSON.stringify(definition));
    return commandLine.write(
      'trefzeker.config.json',
      JSON.stringify({ plugins: [{ source: basename(folder) }] }),
    );
  }

  test('scores an instrument that the configuration names, with answers below 0 and above 9', async () => {
    using commandLine = new CommandLine();
    const config = configure(commandLine, '>=0.1.0');

    const { stderr, stdout } = await commandLine.run(
      ['score', 'two-questions', '--in', '-', '--out', '-', '--config', config],
      'case,1,2\na,12,-3\nb,0,0\nc,12,\n',
    );

    expect(stderr).toBe('3 rows scored with two-questions, edition 1.\n');
    expect(stdout).toBe('case,total,total_reason\na,9,\nb,0,\nc,,too-few-answers\n');
  });

  test('says why a plug-in was refused', async () => {
    using commandLine = new CommandLine();
    const config = configure(commandLine, '>=99.0.0');

    const { exitCode, stderr } = await commandLine.run([
      'score',
      'two-questions',
      '--in',
      '-',
      '--out',
      '-',
      '--config',
      config,
    ]);

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /There is no instrument "two-questions"\..* was refused:\n {2}host: .*Write a range/,
    );
  });

  test.each([
    ['not json', 'it is not JSON'],
    ['{"plugins":{}}', 'it is no configuration'],
  ])('refuses the configuration %s in words', async (content, message) => {
    using commandLine = new CommandLine();
    const config = commandLine.write('trefzeker.config.json', content);

    const { exitCode, stderr } = await commandLine.run([...SDQ, '--config', config]);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('trefzeker score, used wrongly', () => {
  test.each([
    ['without an instrument', ['score', '--in', '-', '--out', '-'], 'Which instrument?'],
    ['with an unknown instrument', ['score', 'xyz', '--in', '-', '--out', '-'], 'step, sdq'],
    ['without input', ['score', 'sdq', '--out', '-'], '--in is missing'],
    ['with a form that is not there', [...SDQ, '--informant', 'mother'], 'parent, teacher, self'],
  ])('%s exits 2 and says what to do', async (_, args, message) => {
    using commandLine = new CommandLine();

    const { exitCode, stderr } = await commandLine.run(args);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});
