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
  'scorer-failed': {
    nl: 'Niet berekend: de uitbreiding gaf geen bruikbare score',
    en: 'Not computed: the plug-in gave no usable score',
  },
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
  'norm-set-not-published': {
    nl: 'De normen zijn nog een concept: ze zijn niet vastgesteld',
    en: 'The norms are a draft: they were not published',
  },
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
  'no-mean-before': {
    nl: 'Gemiddelde van de groep bij de start is niet bekend',
    en: 'Mean of the group at the start is not known',
  },
  'no-mean-after': {
    nl: 'Gemiddelde van de groep aan het einde is niet bekend',
    en: 'Mean of the group at the end is not known',
  },
  'no-standard-deviation-after': {
    nl: 'Spreiding aan het einde is niet bekend',
    en: 'Standard deviation at the end is not known',
  },
  'standard-deviation-after-not-positive': {
    nl: 'Spreiding aan het einde is nul: er is geen maat voor verandering',
    en: 'Standard deviation at the end is zero: there is no measure of change',
  },
  'no-reliability-after': {
    nl: 'Betrouwbaarheid aan het einde is niet bekend',
    en: 'Reliability at the end is not known',
  },
  'reliability-after-out-of-range': {
    nl: 'Betrouwbaarheid aan het einde ligt niet tussen 0 en 1',
    en: 'Reliability at the end does not lie between 0 and 1',
  },
  'no-correlation': {
    nl: 'Samenhang tussen start en einde is niet bekend',
    en: 'Correlation of start and end is not known',
  },
  'correlation-out-of-range': {
    nl: 'Samenhang ligt niet tussen -1 en 1',
    en: 'Correlation does not lie between -1 and 1',
  },
  'difference-not-reliable': {
    nl: 'Verschillen zijn niet groter dan de meetfout: er is geen maat voor verandering',
    en: 'Differences are no larger than measurement error: there is no measure of change',
  },
  'end-not-reliable': {
    nl: 'Spreiding aan het einde is niet groter dan de meetfout',
    en: 'Standard deviation at the end is no larger than measurement error',
  },
  'no-percent': { nl: 'Percentage is niet gekozen', en: 'No percentage was chosen' },
  'percent-not-positive': { nl: 'Percentage is niet groter dan 0', en: 'Percentage is not above 0' },
  'no-minimal-difference': {
    nl: 'Kleinste belangrijke verschil is niet bekend',
    en: 'Minimal important difference is not known',
  },
  'minimal-difference-not-positive': {
    nl: 'Kleinste belangrijke verschil is niet groter dan 0',
    en: 'Minimal important difference is not above 0',
  },
  'start-is-zero': {
    nl: 'Start is nul: daarvan bestaat geen percentage',
    en: 'Start is zero: nothing is a percentage of it',
  },
  'result-too-large': {
    nl: 'Getal is te groot om mee te rekenen',
    en: 'Number is too large to calculate with',
  },
  'no-index': {
    nl: 'Deze rekenwijze geeft geen RCI',
    en: 'This method gives no RCI',
  },
  'no-classified-change': {
    nl: 'Geen enkele verandering heeft een klasse',
    en: 'No change has a class',
  },
  'no-t-score': { nl: 'Geen T-score om te vergelijken', en: 'No T score to compare' },
  'no-reliability': { nl: 'Betrouwbaarheid is niet bekend', en: 'Reliability is not known' },
  'no-standard-deviation': { nl: 'Spreiding is niet bekend', en: 'Standard deviation is not known' },
  'no-cut-off': { nl: 'Geen grens bekend', en: 'No cut-off is known' },
  'no-normal-range': { nl: 'Normaal bereik is niet bekend', en: 'Normal range is not known' },
  'change-not-computed': { nl: 'Verandering is niet berekend', en: 'Change was not computed' },
  'rule-changed': {
    nl: 'De normen of de regel voor verandering zijn sindsdien veranderd',
    en: 'The norms or the rule for change were changed since',
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
  'parent-answered': {
    nl: 'Een ouder antwoordde, met de reden waarom de jeugdige dat niet deed',
    en: 'A parent answered, with the reason why the youth did not',
  },
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

/** Why several forms, goals or moments give nothing together. */
const TOGETHER = {
  'no-pair': { nl: 'Er zijn geen twee metingen om te vergelijken', en: 'There are no two to compare' },
  'no-parent-score': { nl: 'Geen ouder heeft een score', en: 'No parent has a score' },
  'too-many-parent-figures': {
    nl: 'Meer dan vier ouders of verzorgers',
    en: 'More than four parents or carers',
  },
  'no-goals': { nl: 'Er zijn geen doelen', en: 'There are no goals' },
  'weight-not-positive': {
    nl: 'Een doel heeft een gewicht dat niet meer dan nul is',
    en: 'A goal has a weight that is not above zero',
  },
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
  ...TOGETHER,
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
