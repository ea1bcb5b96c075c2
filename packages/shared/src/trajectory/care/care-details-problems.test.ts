import { describe, expect, test } from 'vitest';
import type { CareForm } from '../trajectory-record.js';
import type { CareDetails } from './care-details.js';
import { careDetailsProblems } from './care-details-problems.js';

const found = (details: CareDetails, form: CareForm = 'AMBULATORY_HOME') =>
  careDetailsProblems({ form, details }).map(({ path, code }) => `${path.join('.')}: ${code}`);
const referrer = (code: string, list = 'cbs-v7-referrer') => ({ referrer: { list, code } });
const hours = (amount: number) => ({ intensity: { amount, unit: 'HOURS_PER_WEEK' } }) as const;
const days = (amount: number) => ({ intensity: { amount, unit: 'DAYS_PER_WEEK' } }) as const;

describe('careDetailsProblems', () => {
  test.each<[string, CareDetails, readonly string[], CareForm?]>([
    ['nothing more than the care itself', {}, []],
    ['a variant of foster care', { fosterVariant: 'HELP' }, [], 'FOSTER_CARE'],
    ['a variant of other care', { fosterVariant: 'HELP' }, ['fosterVariant: no-foster-care']],
    ['own help at home', { isOwnHelp: true }, []],
    ['own help in a group', { isOwnHelp: true }, ['isOwnHelp: own-help-not-ambulatory'], 'RESIDENTIAL'],
    ['a stay that is not own help', { isOwnHelp: false }, [], 'RESIDENTIAL'],
    ['a general practitioner', referrer('02'), []],
    ['a code of an earlier version', referrer('07'), ['referrer: referrer-not-in-list']],
    ['a code without its zero', referrer('2'), ['referrer: referrer-not-in-list']],
    ['a code of another list', referrer('01', 's2018-care'), ['referrer: referrer-not-in-list']],
    ['a product', { productCode: '45A04' }, []],
    ['a product in small letters', { productCode: '45a04' }, ['productCode: product-code-malformed']],
    ['a category alone', { productCode: '45' }, ['productCode: product-code-malformed']],
    ['no hours at all', hours(0), []],
    ['half an hour', hours(0.5), []],
    ['all hours of a week', hours(168), []],
    ['more hours than a week has', hours(168.5), ['intensity.amount: intensity-out-of-range']],
    ['all days of a week', days(7), []],
    ['eight days a week', days(8), ['intensity.amount: intensity-out-of-range']],
    ['less than nothing', days(-1), ['intensity.amount: intensity-out-of-range']],
    ['a number that is none', hours(Number.NaN), ['intensity.amount: intensity-out-of-range']],
    ['a method', { method: 'Triple P', isRecognised: true }, []],
    ['a method in spaces', { method: '  ' }, ['method: text-blank']],
    ['a recognised nothing', { isRecognised: false }, ['isRecognised: recognised-without-method']],
  ])('finds in %s what is wrong', (_, details, expected, form) => {
    expect(found(details, form)).toEqual(expected.map((each) => `details.${each}`));
  });

  test('says in both languages what to do, and repeats nothing of what was entered', () => {
    const problems = careDetailsProblems({
      form: 'DAY_CARE',
      details: {
        ...{ fosterVariant: 'HELP', productCode: 'Merkteken', method: 'Merkteken\n'.repeat(30) },
        ...referrer('Merkteken'),
      },
    });

    expect(problems).toHaveLength(5);
    for (const { message, hint } of problems) {
      expect([message.nl, message.en, hint.nl, hint.en].join(' ')).not.toContain('Merkteken');
      expect(Math.min(message.nl.length, message.en.length, hint.nl.length, hint.en.length)).toBeGreaterThan(
        9,
      );
    }
  });
});
