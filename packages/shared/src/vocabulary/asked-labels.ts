import type { AskedAnswer, WhyAsked } from '../client/may-be-asked.js';
import type { Localised } from './localised.js';

export const ASKED_ANSWER_LABELS: Readonly<Record<AskedAnswer, Localised>> = {
  ASKED: { nl: 'Vragen', en: 'Ask' },
  MAY: { nl: 'Mag', en: 'May' },
  NOT: { nl: 'Niet vragen', en: 'Do not ask' },
};

/** Why somebody is asked or not, as a whole sentence. */
export const WHY_ASKED_LABELS: Readonly<Record<WhyAsked, Localised>> = {
  'by-age': {
    nl: 'Bij deze leeftijd wordt deze persoon gevraagd.',
    en: 'At this age this person is asked.',
  },
  'goes-before': {
    nl: 'In gedwongen kader gaat dit oordeel voor.',
    en: 'In compulsory care this judgement goes before the others.',
  },
  'too-young': {
    nl: 'De jeugdige is hiervoor nog te jong.',
    en: 'The youth is still too young for this.',
  },
  'youth-alone': {
    nl: 'De jeugdige vult dit zelf in. Een ouder mag alleen als de jeugdige het niet kan: leg dan vast waarom.',
    en: 'The youth fills this in. A parent may only if the youth is unable: then record why.',
  },
  'age-unknown': {
    nl: 'De geboortedatum is niet bekend. Kijk zelf of deze persoon het kan invullen.',
    en: 'The date of birth is not known. Judge for yourself whether this person can fill it in.',
  },
  'of-age': {
    nl: 'De jeugdige is 18 of ouder. Ouders worden niet meer gevraagd.',
    en: 'The youth is 18 or older. Parents are no longer asked.',
  },
  'no-custody': {
    nl: 'Deze persoon heeft op deze dag geen gezag en voedt de jeugdige niet op.',
    en: 'On this day this person has no custody and does not bring the youth up.',
  },
  'aim-is-return': {
    nl: 'Het doel is terug naar huis. Dan worden de eigen ouders gevraagd.',
    en: 'The aim is to go back home. Then the original parents are asked.',
  },
  'aim-is-stay': {
    nl: 'Het doel is dat de jeugdige daar blijft wonen. Dan wordt de nieuwe opvoeder gevraagd.',
    en: 'The aim is that the youth stays there. Then the new carer is asked.',
  },
  'aim-unknown': {
    nl: 'De jeugdige woont niet thuis. Leg vast of het doel terugkeer is; dan is duidelijk wie u vraagt.',
    en: 'The youth does not live at home. Record whether the aim is to return: that tells whom to ask.',
  },
  'no-stay-known': {
    nl: 'Er is op deze dag geen pleegzorg bekend.',
    en: 'No foster care is known on this day.',
  },
  'not-in-picture': {
    nl: 'Deze persoon hoort er op deze dag niet bij.',
    en: 'This person does not belong to the client on this day.',
  },
  'other-informant': {
    nl: 'Alleen als een vragenlijst daarom vraagt.',
    en: 'Only when a questionnaire asks for it.',
  },
  'voluntary-frame': {
    nl: 'Er loopt op deze dag geen maatregel.',
    en: 'No measure runs on this day.',
  },
  died: {
    nl: 'De jeugdige is overleden. Niemand wordt meer gevraagd.',
    en: 'The youth has died. Nobody is asked any more.',
  },
  erased: {
    nl: 'De gegevens worden gewist. Niemand wordt meer gevraagd.',
    en: 'The data are erased. Nobody is asked any more.',
  },
};
