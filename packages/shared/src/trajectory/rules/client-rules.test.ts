import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../time/plain-date.js';
import type { ClientDraft } from './client-problems.js';
import { clientProblems, municipalityProblems, referenceProblems } from './client-problems.js';
import { textProblems, tidyText } from './text-problems.js';

const today = civilDate('2026-03-01');
const draft: ClientDraft = {
  reference: '2026-014',
  givenName: 'Zoë',
  familyName: "van 't Hof-D’Arcy",
  birthDate: civilDate('2012-03-01'),
  municipality: 'GM0363',
};
const found = (known: Partial<ClientDraft>) =>
  clientProblems({ ...draft, ...known }, today).map(({ path, code }) => `${path.join('.')}: ${code}`);

describe('clientProblems', () => {
  test('finds nothing in a valid client, with or without what may be left out', () => {
    expect(found({})).toEqual([]);
    expect(found({ givenName: null, familyName: '', birthDate: null, municipality: null })).toEqual([]);
  });

  test.each<[Partial<ClientDraft>, readonly string[]]>([
    [{ reference: '' }, ['reference: reference-empty']],
    [{ reference: ' \t ' }, ['reference: reference-empty']],
    [{ reference: 'x'.repeat(64) }, []],
    [{ reference: 'x'.repeat(65) }, ['reference: text-too-long']],
    [{ reference: '\uD800' }, ['reference: text-with-control-characters']],
    [{ reference: '20\n26' }, ['reference: text-with-control-characters']],
    [{ givenName: '   ' }, ['givenName: text-blank']],
    [{ givenName: '\u200B\u00A0' }, ['givenName: text-blank']],
    [{ givenName: 'y'.repeat(200) }, []],
    [{ givenName: 'y'.repeat(201) }, ['givenName: text-too-long']],
    [{ familyName: 'de\r\nBoer' }, ['familyName: text-with-control-characters']],
    [{ familyName: 'de\u0000Boer' }, ['familyName: text-with-control-characters']],
    [{ familyName: 'de\u2028Boer' }, ['familyName: text-with-control-characters']],
    [{ familyName: 'de\u202EreoB' }, ['familyName: text-with-control-characters']],
    [{ familyName: 'de \uD83D Boer' }, ['familyName: text-with-control-characters']],
    [{ municipality: 'Amsterdam' }, ['municipality: municipality-not-a-code']],
  ])('finds in %j: %j', (known, expected) => {
    expect(found(known)).toEqual(expected);
  });

  test('tells all problems together, in the order of the fields', () => {
    const wrong = {
      reference: '',
      givenName: ' ',
      familyName: '\u0007'.padEnd(300, 'z'),
      birthDate: civilDate('2030-01-01'),
      municipality: '363',
    };

    expect(found(wrong)).toEqual([
      'reference: reference-empty',
      'givenName: text-blank',
      'familyName: text-with-control-characters',
      'familyName: text-too-long',
      'birthDate: birth-date-in-the-future',
      'municipality: municipality-not-a-code',
    ]);
  });

  test('repeats nothing of what was entered', () => {
    const marked = 'Merkteken\n'.repeat(40);
    const problems = clientProblems(
      { ...draft, reference: marked, givenName: marked, familyName: marked, municipality: marked },
      today,
    );

    expect(problems).toHaveLength(7);
    expect(JSON.stringify(problems)).not.toContain('Merkteken');
  });
});

describe('municipalityProblems', () => {
  test.each(['', 'GM0363', 'GM0014', ' GM0363 '])('takes "%s"', (code) => {
    expect(municipalityProblems(code)).toEqual([]);
  });

  test.each([' ', 'gm0363', 'GM363', 'GM03630', '0363', 'GM 0363', 'GM٠٣٦٣', 'GM0363; GM0014'])(
    'refuses "%s"',
    (code) => {
      expect(municipalityProblems(code).map((problem) => problem.code)).toEqual(['municipality-not-a-code']);
    },
  );
});

describe('a text', () => {
  test('counts characters and not their parts, after it was made tidy', () => {
    const composed = '\u00EB'; // ë in one code point; as e and two dots it has two
    expect(textProblems({ field: 'x', text: 'e\u0308'.repeat(5), longest: 5 })).toEqual([]);
    expect(textProblems({ field: 'x', text: '👧'.repeat(5), longest: 5 })).toEqual([]);
    expect(tidyText('  Zoe\u0308 ')).toBe(`Zo${composed}`);
  });

  test('that is accepted as a reference is still accepted when it is tidy, and then fits the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        if (referenceProblems(text).length > 0) return;
        const tidy = tidyText(text);
        expect(referenceProblems(tidy)).toEqual([]);
        expect(tidyText(tidy)).toBe(tidy);
        expect(tidy).not.toBe('');
      }),
    );
  });
});
