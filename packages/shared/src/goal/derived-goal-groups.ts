import type { GoalCodeList, OwnGoalCode } from './own-goal-codes.js';

const code = (key: string, under: string, nl: string, en: string): OwnGoalCode => ({
  ...{ code: key, under, label: { nl, en } },
  ...{ validFrom: null, validTo: null },
});

/**
 * The two groups that the framework derives from its own rubrics, as an example for providers: school and work,
 * and personality. They cut through rubrics, so each is made of deeper codes that each stand under one.
 *
 * @see Raamwerkafspraken 2010, annex 5, derived domains and rubrics
 */
export const R2010_DERIVED_GOALS: GoalCodeList = {
  key: 'r2010-derived',
  label: { nl: 'Afgeleide groepen van het raamwerk', en: 'Derived groups of the framework' },
  organisationId: null,
  codes: [
    code(
      'school-skills',
      '1.3',
      'Lezen, rekenen, taal en andere schoolvaardigheden',
      'Reading, sums, language and other school skills',
    ),
    code('school-fear-of-failure', '1.1', 'Omgaan met faalangst', 'Coping with fear of failure'),
    code(
      'school-working-together',
      '1.2',
      'Samenwerken op school of werk',
      'Working together at school or work',
    ),
    code(
      'school-attitude',
      '1.3',
      'Werkhouding, motivatie, huiswerk, school of werk volhouden',
      'Attitude, motivation, homework, keeping at school or work',
    ),
    code(
      'school-relations',
      '1.2',
      'Omgaan met klasgenoten of collega’s, en met pesten',
      'Getting on with classmates or colleagues, and with bullying',
    ),
    code(
      'personality-independence',
      '1.2',
      'Zelfstandig zijn en zichzelf sturen',
      'Being independent and steering oneself',
    ),
    code(
      'personality-self',
      '1.3',
      'Identiteit, veerkracht, geweten, verantwoordelijkheid, zelfvertrouwen',
      'Identity, resilience, conscience, responsibility, self-confidence',
    ),
  ],
  groups: [
    {
      key: 'school-work',
      label: { nl: 'School en werk', en: 'School and work' },
      codes: [
        'school-skills',
        'school-fear-of-failure',
        'school-working-together',
        'school-attitude',
        'school-relations',
      ],
    },
    {
      key: 'personality',
      label: { nl: 'Persoonlijkheid', en: 'Personality' },
      codes: ['personality-independence', 'personality-self'],
    },
  ],
};
