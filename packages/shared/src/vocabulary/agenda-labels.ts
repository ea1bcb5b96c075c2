import type { WorkerRole, RegistrationKind } from '../trajectory/agenda/measurement-plan.js';
import type { DutyState } from '../trajectory/agenda/duty-state.js';
import type { Localised } from './localised.js';

export const DUTY_STATE_LABELS: Readonly<Record<DutyState['kind'], Localised>> = {
  'not-asked': { nl: 'Hoeft niet', en: 'Not asked' },
  'not-yet': { nl: 'Nog niet', en: 'Not yet' },
  open: { nl: 'Kan nu', en: 'Open' },
  'due-soon': { nl: 'Nu doen', en: 'Do now' },
  missed: { nl: 'Niet gedaan', en: 'Missed' },
  lapsed: { nl: 'Vervallen', en: 'No longer needed' },
  excused: { nl: 'Komt niet, met reden', en: 'Will not come, with a reason' },
  'registered-outside-window': { nl: 'Gedaan, niet op tijd', en: 'Done, outside the agreed time' },
  'registered-deferred': { nl: 'Gedaan, uitgesteld', en: 'Done, deferred' },
  'registered-timing-unknown': {
    nl: 'Gedaan, op tijd of niet is onbekend',
    en: 'Done, in time or not is unknown',
  },
  'registered-in-time': { nl: 'Gedaan, op tijd', en: 'Done, in time' },
};

export const DUTY_ROLE_LABELS: Readonly<Record<WorkerRole | 'youth' | 'parents', Localised>> = {
  youth: { nl: 'Jeugdige', en: 'Youth' },
  parents: { nl: 'Ouders of verzorgers', en: 'Parents or carers' },
  'access-worker': { nl: 'Medewerker van de toegang', en: 'Access worker' },
  'access-officer': { nl: 'Aangewezen medewerker van de toegang', en: 'Designated officer of the access' },
  'case-manager': { nl: 'Casemanager van de toegang', en: 'Case manager of the access' },
  'qualified-officer': { nl: 'Medewerker die dit mag beoordelen', en: 'Officer qualified to judge' },
  'care-worker': { nl: 'Hulpverlener van de aanbieder', en: 'Care worker of the provider' },
  'institution-worker': { nl: 'Medewerker van de instelling', en: 'Worker of the institution' },
  guardian: { nl: 'Gezinsvoogd of voogd', en: 'Guardian' },
  'probation-officer': { nl: 'Jeugdreclasseerder', en: 'Probation officer' },
};

export const REGISTRATION_LABELS: Readonly<Record<RegistrationKind, Localised>> = {
  decision: { nl: 'Besluit', en: 'Decision' },
  'measure-plan': { nl: 'Plan voor de maatregel', en: 'Plan for the measure' },
  'repeat-use': { nl: 'Herhaald beroep', en: 'Repeat use' },
  'repeated-measure': { nl: 'Herhaalde maatregel', en: 'Repeated measure' },
  goals: { nl: 'Doelen', en: 'Goals' },
  'goal-scores': { nl: 'Score van elk doel', en: 'Score of each goal' },
  'overall-goal-score': { nl: 'Score van alle doelen samen', en: 'Score of all goals together' },
  'goal-nature': { nl: 'Soort doel', en: 'Nature of the goals' },
  'nature-of-problems': { nl: 'Aard van de problemen', en: 'Nature of the problems' },
  'end-date': { nl: 'Einddatum', en: 'End date' },
  'end-reason': { nl: 'Reden van het einde', en: 'Reason of ending' },
  'lives-at-home': { nl: 'Woont thuis', en: 'Lives at home' },
  'school-or-work': { nl: 'School of werk', en: 'School or work' },
  'new-offence': { nl: 'Nieuw strafbaar feit', en: 'New offence' },
};

/** Why somebody is not asked, or why a duty is no longer there to be done. */
export const NOT_DUE_LABELS: Readonly<
  Record<Extract<DutyState, { kind: 'not-asked' | 'lapsed' }>['reason'], Localised>
> = {
  'by-age': { nl: 'Niet gevraagd op deze leeftijd', en: 'Not asked at this age' },
  'age-unknown': {
    nl: 'Leeftijd is onbekend, dus ook wie dit invult',
    en: 'Age is unknown, and so is who should be asked',
  },
  'before-plan': { nl: 'Was voor het begin van deze afspraken', en: 'Was before these agreements began' },
  death: { nl: 'De jeugdige is overleden', en: 'The youth has died' },
  erasure: { nl: 'De gegevens zijn gewist', en: 'The data were erased' },
  'ended-before': { nl: 'De hulp stopte eerder', en: 'The care ended before' },
};
