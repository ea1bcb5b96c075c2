import type { Localised } from './localised.js';

/** Why a scale has no score. */
const NOT_SCORABLE = {
  'too-few-answers': { nl: 'Te weinig vragen beantwoord', en: 'Too few questions answered' },
  'gate-not-answered': {
    nl: 'De vraag vooraf is niet beantwoord',
    en: 'The question that comes first was not answered',
  },
  'not-asked': { nl: 'Niet gevraagd', en: 'Not asked' },
  'not-given': { nl: 'Geen score ingevoerd', en: 'No score was entered' },
  'only-t-given': { nl: 'Alleen een T-score ingevoerd', en: 'Only a T score was entered' },
  'not-on-form': {
    nl: 'Deze invuller krijgt deze vragen niet',
    en: 'This informant does not get these questions',
  },
  'part-missing': { nl: 'Een deel van de score ontbreekt', en: 'A part of the score is missing' },
};

/** Why a raw score has no norm score. */
const NO_NORM = {
  'no-norm': { nl: 'Geen normscore', en: 'No norm score' },
  'no-norm-set': { nl: 'Er is geen normgroep ingevoerd', en: 'No norm group was entered' },
  'age-not-covered': { nl: 'Geen normgroep voor deze leeftijd', en: 'No norm group for this age' },
  'age-unknown': { nl: 'Leeftijd is onbekend', en: 'Age is unknown' },
  'sex-not-covered': { nl: 'Geen normgroep voor dit geslacht', en: 'No norm group for this sex' },
  'informant-not-covered': {
    nl: 'Geen normgroep voor deze invuller',
    en: 'No norm group for this informant',
  },
  'scale-not-covered': { nl: 'Geen normgroep voor deze schaal', en: 'No norm group for this scale' },
  'score-not-in-table': {
    nl: 'Deze score staat niet in de normtabel',
    en: 'This score is not in the norm table',
  },
};

/** Why two scores have no change class. */
const NOT_CLASSIFIABLE = {
  'not-scorable': { nl: 'Geen score', en: 'No score' },
  'start-not-scorable': { nl: 'Geen score bij de start', en: 'No score at the start' },
  'end-not-scorable': { nl: 'Geen score aan het einde', en: 'No score at the end' },
  'editions-differ': {
    nl: 'Start en einde zijn met verschillende uitgaven gemeten',
    en: 'Start and end were measured with different editions',
  },
  'informants-differ': {
    nl: 'Start en einde zijn door verschillende invullers gemeten',
    en: 'Start and end were measured by different informants',
  },
  'method-not-available': {
    nl: 'Deze rekenwijze is er niet',
    en: 'This method is not available',
  },
  'standard-deviation-not-positive': {
    nl: 'Spreiding is nul: er is geen maat voor verandering',
    en: 'Standard deviation is zero: there is no measure of change',
  },
  'reliability-out-of-range': {
    nl: 'Betrouwbaarheid ligt niet tussen 0 en 1',
    en: 'Reliability does not lie between 0 and 1',
  },
  'no-t-score': { nl: 'Geen T-score om te vergelijken', en: 'No T score to compare' },
  'no-reliability': { nl: 'Betrouwbaarheid is niet bekend', en: 'Reliability is not known' },
  'no-standard-deviation': { nl: 'Spreiding is niet bekend', en: 'Standard deviation is not known' },
  'no-cut-off': { nl: 'Geen grens bekend', en: 'No cut-off is known' },
  'no-normal-range': { nl: 'Normaal bereik is niet bekend', en: 'Normal range is not known' },
  'change-not-computed': { nl: 'Verandering is niet berekend', en: 'Change was not computed' },
  'rule-changed': {
    nl: 'De regel voor verandering is sindsdien vervangen',
    en: 'The rule for change was replaced since',
  },
  'instrument-not-loaded': {
    nl: 'Dit instrument is nu niet in gebruik',
    en: 'This instrument is not in use now',
  },
  'end-before-start': {
    nl: 'Eindmeting ligt voor de startmeting',
    en: 'Measured at the end before the start',
  },
};

/** Why something that should have been registered is not there. */
const NOT_REGISTERED = {
  'no-start-measurement': { nl: 'Geen startmeting', en: 'No measurement at the start' },
  'no-end-measurement': { nl: 'Geen eindmeting', en: 'No measurement at the end' },
  'no-fitting-instrument': { nl: 'Geen passende vragenlijst gebruikt', en: 'No fitting instrument was used' },
  'not-measured-with-instrument': {
    nl: 'Niet gemeten met deze vragenlijst',
    en: 'Not measured with this instrument',
  },
  'no-end-reason': { nl: 'Geen reden van het einde', en: 'No reason of ending' },
  'no-answer': { nl: 'Niet ingevuld', en: 'Not filled in' },
};

/** Why something that was registered counts in no class. */
const NOT_MEASURABLE = {
  'code-not-in-list': { nl: 'Reden komt uit een andere lijst', en: 'The reason is from another list' },
  'not-a-whole-grade': { nl: 'Geen heel cijfer van 1 tot en met 10', en: 'Not a whole grade from 1 to 10' },
};

/** Why a figure has no mean. */
const NO_MEAN = {
  'no-grades': { nl: 'Er zijn geen cijfers', en: 'There are no grades' },
  'level-not-interval': { nl: 'Bij deze schaal past geen gemiddelde', en: 'This scale allows no mean' },
  'two-peaked': {
    nl: 'Twee groepen: een gemiddelde past bij geen van beide',
    en: 'Two groups: a mean fits neither',
  },
};

/** Why a goal score could not be converted, or what to know of it. */
const GOAL_CONVERSION = {
  'not-on-scale': {
    nl: 'Deze score bestaat niet op deze schaal',
    en: 'This score does not exist on this scale',
  },
  'worse-or-same': {
    nl: 'Slechter of gelijk: niet te onderscheiden',
    en: 'Worse or the same: cannot be told apart',
  },
  'new-points-unknown': {
    nl: 'Slechter of gelijk: onbekend of er steeds werkpunten bij komen',
    en: 'Worse or the same: unknown whether new working points keep coming',
  },
  'goal-set-low': {
    nl: 'Meer dan het doel bereikt: was het doel laag?',
    en: 'More than the goal: was it set low?',
  },
  'uncertain-row': { nl: 'De bron is hier niet eenduidig', en: 'The source can be read in two ways here' },
};

/** All reasons why there is no score, class, number or mean, in plain words. */
export const REASON_LABELS: Readonly<Record<string, Localised>> = {
  ...NOT_SCORABLE,
  ...NO_NORM,
  ...NOT_CLASSIFIABLE,
  ...NOT_REGISTERED,
  ...NOT_MEASURABLE,
  ...NO_MEAN,
  ...GOAL_CONVERSION,
};

/**
 * A reason in plain words. A plug-in may bring reasons of its own: an unknown code is shown as it is, in
 * both languages.
 */
export function reasonLabel(code: string): Localised {
  return Object.hasOwn(REASON_LABELS, code) ? (REASON_LABELS[code] ?? asItIs(code)) : asItIs(code);
}

function asItIs(code: string): Localised {
  return { nl: code, en: code };
}
