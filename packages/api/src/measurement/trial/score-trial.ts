import type { InstrumentHost } from '@trefzeker/instruments';
import type { FormCompleteness } from '@trefzeker/instruments/scoring';
import { formCompleteness } from '@trefzeker/instruments/scoring';
import type { Actor, Clock, Finding, PlainDate, Problem, Sex } from '@trefzeker/shared';
import { may, requireRight } from '../../identity/rights.js';
import type { RecordMeasurementCommand } from '../measurement-commands.js';
import { checkByInstrument } from '../check-input.js';
import { notComputedFindings } from '../not-computed.js';
import { editionOf } from '../check-measurement.js';
import type { ScoredForm } from '../trajectory-file.js';

/** A form without a client: who answered, and what norms ask about the person. */
export interface TrialCommand extends Pick<
  RecordMeasurementCommand,
  'instrument' | 'edition' | 'informant' | 'input'
> {
  /** Whole years; null when not known. */
  readonly ageYears: number | null;
  readonly sex: Sex;
  /** Null: today. */
  readonly takenOn: PlainDate | null;
}

export type TrialResult =
  | {
      readonly kind: 'trial-scored';
      readonly measured: ScoredForm;
      /** Of ready scores everything is empty. */
      readonly completeness: FormCompleteness;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'answers-invalid'; readonly problems: readonly Problem[] };

export interface TrialQueries {
  /**
   * Scores a form that is being filled in. Nothing is stored, no client is named and nothing is logged.
   *
   * @throws DomainError NOT_FOUND without a right to see instruments or to register; INSTRUMENT_UNKNOWN.
   */
  scoreTrial(actor: Actor, command: TrialCommand): Promise<TrialResult>;
}

interface Dependencies {
  readonly instruments: InstrumentHost;
  readonly clock: Clock;
}

const OLDEST = 120;

export function createTrialQueries({ instruments, clock }: Dependencies): TrialQueries {
  return {
    async scoreTrial(actor, command) {
      if (!may(actor, 'REGISTER')) requireRight(actor, 'READ_INSTRUMENTS');
      const edition = editionOf(instruments, command);
      const { informant, sex, ageYears } = command;
      const checked = checkByInstrument(instruments, edition, command);
      const refused = [
        ...ageProblems(ageYears),
        ...(checked.kind === 'answers-invalid' ? checked.problems : []),
      ];
      if (checked.kind === 'answers-invalid' || refused.length > 0)
        return { kind: 'answers-invalid', problems: refused };

      const context = { informant, sex, ageYears, takenOn: command.takenOn ?? clock.today() };
      const { scales, norms } = await checked.score(context);
      const form = instruments.formFor(edition.ref, informant);
      const answers = checked.input.kind === 'answers' ? checked.input.answers : {};
      const findings = [
        ...checked.findings,
        ...instruments.findingsFor(edition.ref, context),
        ...notComputedFindings(edition.definition, scales),
      ];
      return {
        kind: 'trial-scored',
        measured: { edition, form, answers, scores: scales, norms, person: { sex, ageYears } },
        completeness:
          form === null || checked.input.kind === 'given'
            ? NOTHING_ASKED
            : formCompleteness(edition.definition, form, answers),
        findings,
      };
    },
  };
}

const NOTHING_ASKED: FormCompleteness = { asked: [], open: [], scales: [] };

function ageProblems(ageYears: number | null): readonly Problem[] {
  if (ageYears === null || (ageYears >= 0 && ageYears <= OLDEST)) return [];
  return [
    {
      path: ['ageYears'],
      code: 'value-out-of-range',
      message: { nl: 'Deze leeftijd bestaat niet.', en: 'This age does not exist.' },
      hint: {
        nl: `Vul hele jaren in, van 0 tot en met ${OLDEST}, of laat de leeftijd leeg.`,
        en: `Enter whole years from 0 to ${OLDEST}, or leave the age empty.`,
      },
    },
  ];
}
