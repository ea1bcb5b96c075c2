import { describe, expect, test } from 'vitest';
import { SOUND } from '../testing/broken-instruments.js';
import { checkNotes, notesOnForm } from './check-notes.js';

const label = { nl: 'Toelichting', en: 'Note' };
const definition = {
  ...SOUND,
  forms: ['self', 'professional'],
  notes: { efforts: { label }, worker: { label, forms: ['professional'] } },
};

const SOME_TEXT = expect.stringMatching(/\w/) as string;

const problemsOf = (form: string, notes: Record<string, string>) => {
  const checked = checkNotes(definition, form, notes);
  return checked.kind === 'valid' ? [] : checked.problems;
};

describe('checkNotes', () => {
  test('keeps lines, takes spaces from around a text, and takes an empty one for none', () => {
    expect(checkNotes(definition, 'professional', { efforts: ' één\nregel\t', worker: ' \n' })).toEqual({
      kind: 'valid',
      notes: { efforts: 'één\nregel' },
    });
  });

  test('knows which notes a form has', () => {
    expect(notesOnForm(definition, 'self')).toEqual(['efforts']);
    expect(notesOnForm(SOUND, 'self')).toEqual([]);
  });

  test('refuses what the form does not have without repeating it', () => {
    const problems = problemsOf('self', { efforts: 'x', worker: 'x', 'Jan Jansen': 'x' });

    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      [['notes', 1], 'note-unknown'],
      [['notes', 2], 'note-unknown'],
    ]);
    expect(JSON.stringify(problems)).not.toContain('Jansen');
  });

  test('says in both languages what is wrong and which notes there are', () => {
    const [unknown] = problemsOf('professional', { nobody: 'x' });
    const withoutNotes = checkNotes(SOUND, 'self', { nobody: 'x' });

    expect(unknown?.hint.nl).toContain('efforts, worker');
    expect(unknown?.hint.en).toContain('efforts, worker');
    expect(unknown?.message).toEqual({ nl: SOME_TEXT, en: SOME_TEXT });
    expect(withoutNotes).toMatchObject({
      kind: 'answers-invalid',
      problems: [{ code: 'note-unknown', hint: { nl: SOME_TEXT, en: SOME_TEXT } }],
    });
    expect(JSON.stringify(withoutNotes)).not.toMatch(/: ?\."/);
  });

  test.each([
    ['a'.repeat(4000), []],
    ['😀'.repeat(4000), []],
    ['a'.repeat(4001), ['text-too-long']],
    ['a\u0000', ['text-with-control-characters']],
    ['a\u001b', ['text-with-control-characters']],
    ['a\ud800', ['text-with-control-characters']],
  ])('of %# gives %j', (text, codes) => {
    const problems = problemsOf('self', { efforts: text });

    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems.every(({ path }) => path.join('.') === 'notes.efforts')).toBe(true);
  });
});
