import type { Finding, Problem } from '../../error/problem.js';
import { formatDate } from '../../time/format-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { Informant } from '../trajectory-record.js';
import type { Localised } from '../../vocabulary/localised.js';
import type { MeasurementIdentity, MeasurementInput } from './measurement-identity.js';
import { isEmptyInput, isSameInput, measurementKey } from './measurement-identity.js';

/** A measurement with what was filled in. */
export interface FilledIn extends MeasurementIdentity {
  readonly takenOn: PlainDate;
  readonly input: MeasurementInput;
  /** Texts beside the answers, by key. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Of these there is one; of other informants a youth may have several, who may well answer alike. */
const ONE_PERSON: readonly Informant[] = ['youth', 'mother', 'father'];

/** What is wrong with a form on which nothing was filled in. */
export function emptyInputProblems(input: MeasurementInput): readonly Problem[] {
  if (!isEmptyInput(input)) return [];
  return [
    {
      path: [input.kind === 'answers' ? 'answers' : 'scores'],
      code: 'answers-empty',
      message: { nl: 'Er is niets ingevuld.', en: 'Nothing was filled in.' },
      hint: {
        nl: 'Vul ten minste één antwoord of score in. Is de lijst leeg teruggekomen? Leg dan geen meting vast: wie niets invulde, telt vanzelf mee als niet ingevuld.',
        en: 'Enter at least one answer or score. Did the form come back empty? Then record no measurement: who did not answer is counted as such without one.',
      },
    },
  ];
}

/**
 * What is wrong with a measurement that was recorded already: the same form on the same day, filled in the
 * same way, with the same notes. Mostly somebody pressed twice, or two colleagues typed in one form. Two
 * foster parents or two teachers may answer alike: that is a finding.
 *
 * @param recorded - What the one who records may see, and no more: the answer tells that it is there.
 * @param label - Name of the instrument.
 */
export function repeatProblems(
  recorded: readonly FilledIn[],
  measurement: FilledIn,
  label: Localised,
): readonly Problem[] {
  if (!ONE_PERSON.includes(measurement.informant)) return [];
  if (!sameDay(recorded, measurement).some((each) => isSameForm(each, measurement))) return [];
  const { takenOn } = measurement;
  return [
    {
      path: ['takenOn'],
      code: 'already-recorded',
      message: {
        nl: `Deze meting is al vastgelegd: ${label.nl} van ${formatDate(takenOn, 'nl')}, met dezelfde antwoorden.`,
        en: `This measurement is recorded already: ${label.en} of ${formatDate(takenOn, 'en')}, with the same answers.`,
      },
      hint: {
        nl: 'U hoeft niets te doen. Is er op een andere dag nog eens gemeten? Kies dan die dag.',
        en: 'There is nothing to do. Was it taken once more on another day? Then choose that day.',
      },
    },
  ];
}

/** Worth knowing: this type of informant filled in the same form on that day already. */
export function repeatFindings(
  recorded: readonly FilledIn[],
  measurement: FilledIn,
  label: Localised,
): readonly Finding[] {
  if (sameDay(recorded, measurement).length === 0) return [];
  const { takenOn } = measurement;
  return [
    {
      path: ['takenOn'],
      code: 'same-day-again',
      message: {
        nl: `Van deze informant is er al een meting: ${label.nl} van ${formatDate(takenOn, 'nl')}.`,
        en: `There is a measurement by this informant already: ${label.en} of ${formatDate(takenOn, 'en')}.`,
      },
      hint: {
        nl: 'Kijk of beide kloppen: ze staan nu naast elkaar in het dossier.',
        en: 'Check whether both are right: they now stand side by side in the file.',
      },
    },
  ];
}

function isSameForm(one: FilledIn, other: FilledIn): boolean {
  return isSameInput(one.input, other.input) && isSameNotes(one.notes, other.notes);
}

function isSameNotes(one: FilledIn['notes'], other: FilledIn['notes']): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}

function sameDay(recorded: readonly FilledIn[], measurement: FilledIn): readonly FilledIn[] {
  const key = measurementKey(measurement);
  return recorded.filter((each) => measurementKey(each) === key);
}
