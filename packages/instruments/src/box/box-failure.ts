import type { Localised } from '@trefzeker/shared';
import type { BoxFailure } from './box-call.js';

/** Why a scorer gave no usable result. Stable, kebab-case. */
export type ScorerFailure = BoxFailure | 'result-invalid' | 'score-out-of-range' | 'suspended';

interface Words {
  readonly what: Localised;
  /** What its author does next. */
  readonly next: Localised;
}

/** Each way to fail, in the words of the page and of the author's command line. */
export const SCORER_FAILURES: Readonly<Record<ScorerFailure, Words>> = {
  'code-invalid': {
    what: { nl: 'Het programma van de score start niet.', en: "The scorer's program does not start." },
    next: {
      nl: 'Schrijf één bestand zonder import dat `score` exporteert; `trefzeker pack` maakt het.',
      en: 'Write one file without imports that exports `score`; `trefzeker pack` makes it.',
    },
  },
  'no-score-function': {
    what: { nl: 'Het programma heeft geen functie `score`.', en: 'The program has no function `score`.' },
    next: {
      nl: 'Schrijf `export function score(answers, context)`.',
      en: 'Write `export function score(answers, context)`.',
    },
  },
  threw: {
    what: { nl: 'Het programma stopte met een fout.', en: 'The program stopped with an error.' },
    next: {
      nl: 'Geef `notScorable(reden, [...])` als er geen score is. Klok, toeval, bestanden en netwerk zijn er niet.',
      en: 'Give `notScorable(reason, [...])` when there is no score. There is no clock, chance, file or network.',
    },
  },
  'too-slow': {
    what: { nl: 'Het programma was niet op tijd klaar.', en: 'The program was not done in time.' },
    next: {
      nl: 'Zoek een lus zonder einde, of een reguliere expressie die te veel probeert. Eén formulier krijgt 50 milliseconden.',
      en: 'Look for a loop without an end, or a regular expression that tries too much. One form gets 50 milliseconds.',
    },
  },
  'out-of-memory': {
    what: { nl: 'Het programma vroeg te veel geheugen.', en: 'The program asked for too much memory.' },
    next: {
      nl: 'Een formulier krijgt 16 MB: bewaar geen lijsten die blijven groeien.',
      en: 'A form gets 16 MB: keep no lists that go on growing.',
    },
  },
  asynchronous: {
    what: {
      nl: 'Het programma geeft een belofte in plaats van een score.',
      en: 'The program gives a promise in place of a score.',
    },
    next: {
      nl: 'Laat `async`, `await` en `then` weg: scoren gebeurt in één keer.',
      en: 'Leave out `async`, `await` and `then`: scoring is done at once.',
    },
  },
  'box-broke': {
    what: {
      nl: 'Het programma brak de afgesloten ruimte waarin het draait.',
      en: 'The program broke the box in which it runs.',
    },
    next: {
      nl: 'Zoek een waarde die eindeloos diep in zichzelf zit.',
      en: 'Look for a value that lies endlessly deep within itself.',
    },
  },
  'result-invalid': {
    what: {
      nl: 'Het resultaat is geen score en geen reden.',
      en: 'The result is neither a score nor a reason.',
    },
    next: {
      nl: 'Geef elke schaal `scored(getal, { answered })` of `notScorable(reden, [...])`.',
      en: 'Give each scale `scored(number, { answered })` or `notScorable(reason, [...])`.',
    },
  },
  'score-out-of-range': {
    what: {
      nl: 'Een score ligt buiten het bereik van de schaal.',
      en: 'A score lies outside the range of its scale.',
    },
    next: {
      nl: 'Verbeter de berekening, of het bereik in de definitie.',
      en: 'Correct the computation, or the range in the definition.',
    },
  },
  suspended: {
    what: {
      nl: 'Het programma is stilgezet: het was te vaak achter elkaar niet op tijd klaar.',
      en: 'The program was suspended: it was not done in time too often in a row.',
    },
    next: { nl: 'Verbeter de uitbreiding en laad haar opnieuw.', en: 'Mend the plug-in and load it again.' },
  },
};

/** A scorer failed in the author's own process. The message may hold words of the scorer's own error. */
export class ScorerFailed extends Error {
  constructor(
    readonly code: ScorerFailure,
    /** Of the scorer's error; empty when it has none. For its author alone: answers may stand in it. */
    readonly detail: string,
  ) {
    const { what } = SCORER_FAILURES[code];
    super(detail === '' ? what.en : `${what.en} ${detail}`);
    this.name = 'ScorerFailed';
  }
}
