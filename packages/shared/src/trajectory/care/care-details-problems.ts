import type { Problem } from '../../error/problem.js';
import { isCode } from '../../vocabulary/code-lists.js';
import { CBS_V7_REFERRER } from '../../vocabulary/referrers.js';
import { textProblems } from '../rules/text-problems.js';
import type { CareEpisode } from '../trajectory-record.js';
import type { CareDetails, Intensity, IntensityUnit } from './care-details.js';

/** As much as a week has. */
const MOST: Readonly<Record<IntensityUnit, number>> = { HOURS_PER_WEEK: 168, DAYS_PER_WEEK: 7 };

/** Ours: the longest name in the databank of recognised interventions is shorter. */
const LONGEST_METHOD = 200;

/** As the national list of products writes a code: two digits and three letters or digits. */
const PRODUCT_CODE = /^\d{2}[0-9A-Z]{3}$/;

const AMBULATORY: readonly CareEpisode['form'][] = ['AMBULATORY_HOME', 'AMBULATORY_PROVIDER'];

/** Everything that is wrong with what is known of care besides its provider, form and days. */
export function careDetailsProblems({
  form,
  details = {},
}: Pick<CareEpisode, 'form' | 'details'>): readonly Problem[] {
  const { fosterVariant, isOwnHelp, referrer, productCode, intensity, method, isRecognised } = details;
  const problems = [
    ...(fosterVariant !== undefined && form !== 'FOSTER_CARE' ? [NO_FOSTER_CARE] : []),
    ...(isOwnHelp === true && !AMBULATORY.includes(form) ? [NOT_AMBULATORY] : []),
    ...(referrer !== undefined && !isReferrer(referrer) ? [NO_REFERRER] : []),
    ...(productCode !== undefined && !PRODUCT_CODE.test(productCode) ? [NO_PRODUCT_CODE] : []),
    ...(intensity === undefined ? [] : intensityProblems(intensity)),
    ...textProblems({ field: 'method', text: method ?? '', longest: LONGEST_METHOD }),
    ...(isRecognised !== undefined && method === undefined ? [RECOGNISED_WITHOUT_METHOD] : []),
  ];
  return problems.map((problem) => ({ ...problem, path: ['details', ...problem.path] }));
}

function isReferrer({ list, code }: NonNullable<CareDetails['referrer']>): boolean {
  return list === CBS_V7_REFERRER.id && isCode(list, code);
}

function intensityProblems({ amount, unit }: Intensity): readonly Problem[] {
  if (amount >= 0 && amount <= MOST[unit]) return [];
  return [
    {
      path: ['intensity', 'amount'],
      code: 'intensity-out-of-range',
      message: { nl: 'Zo veel hulp past niet in een week.', en: 'This does not fit in a week.' },
      hint: {
        nl: `Vul een getal in van 0 tot en met ${MOST[unit]}.`,
        en: `Enter a number from 0 to ${MOST[unit]}.`,
      },
    },
  ];
}

const NO_FOSTER_CARE: Problem = {
  path: ['fosterVariant'],
  code: 'no-foster-care',
  message: { nl: 'Alleen pleegzorg heeft een variant.', en: 'Only foster care has a variant.' },
  hint: { nl: 'Kies pleegzorg, of laat dit leeg.', en: 'Choose foster care, or leave this empty.' },
};

const NOT_AMBULATORY: Problem = {
  path: ['isOwnHelp'],
  code: 'own-help-not-ambulatory',
  message: {
    nl: 'Eigen hulp van de toegang is altijd ambulant.',
    en: 'Own help of the access authority is always ambulatory.',
  },
  hint: {
    nl: 'Kies hulp thuis of op locatie, of kies hier nee.',
    en: 'Choose help at home or at the provider, or choose no here.',
  },
};

const NO_REFERRER: Problem = {
  path: ['referrer'],
  code: 'referrer-not-in-list',
  message: { nl: 'Deze verwijzer staat niet in de lijst.', en: 'This referrer is not in the list.' },
  hint: {
    nl: `Kies een code uit de lijst ${CBS_V7_REFERRER.id}.`,
    en: `Choose a code of the list ${CBS_V7_REFERRER.id}.`,
  },
};

const NO_PRODUCT_CODE: Problem = {
  path: ['productCode'],
  code: 'product-code-malformed',
  message: { nl: 'Dit is geen landelijke productcode.', en: 'This is not a national product code.' },
  hint: {
    nl: 'Schrijf twee cijfers en dan drie cijfers of hoofdletters, zoals 45A04.',
    en: 'Write two digits and then three digits or capitals, such as 45A04.',
  },
};

const RECOGNISED_WITHOUT_METHOD: Problem = {
  path: ['isRecognised'],
  code: 'recognised-without-method',
  message: { nl: 'Er staat niet bij welke methode het is.', en: 'It does not say which method this is.' },
  hint: {
    nl: 'Vul de naam van de methode in, of laat dit leeg.',
    en: 'Enter the name of the method, or leave this empty.',
  },
};
