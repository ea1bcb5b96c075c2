import type { Respondent, RespondentKind } from './client-life.js';
import { isParent } from './client-life.js';
import type { InformantRule } from './informant-rules.js';
import type { AskedAnswer, AskedDay, WhyAsked } from './may-be-asked.js';
import { mayBeAsked } from './may-be-asked.js';

/**
 * What is assumed of somebody who is not registered with the client: a parent with custody and a main task in the
 * upbringing, or with neither. `AROUND`: only being there.
 */
export type Assumption = 'WITH_CUSTODY' | 'WITHOUT_CUSTODY' | 'AROUND';

/** Whether somebody would be asked, under one assumption. */
export interface AssumedAsked {
  readonly assumption: Assumption;
  readonly answer: AskedAnswer;
  readonly why: WhyAsked;
}

/**
 * Whether the rule would ask somebody who is not registered with the client: of a parent with custody and upbringing,
 * and with neither. One answer when that makes no difference.
 */
export function assumedAsked(
  day: AskedDay,
  rule: InformantRule,
  kind: RespondentKind,
): readonly AssumedAsked[] {
  const verdict = (assumption: Assumption, known: Partial<Respondent>): AssumedAsked => {
    const respondent = { ...NOBODY, kind, ...known };
    const life = { ...day.life, respondents: [respondent] };
    const assumed = mayBeAsked({ ...day, life }, rule).find((each) => each.respondent === respondent);
    if (assumed === undefined) throw new RangeError('assumedAsked needs a rule that weighs every respondent');
    return { assumption, answer: assumed.answer, why: assumed.why };
  };
  if (!isParent(kind)) return [verdict('AROUND', {})];
  const custody = { from: null, until: null };
  const [having, lacking] = [
    verdict('WITH_CUSTODY', { custody, raises: true }),
    verdict('WITHOUT_CUSTODY', {}),
  ];
  const isSame = having.answer === lacking.answer && having.why === lacking.why;
  return isSame ? [{ ...having, assumption: 'AROUND' }] : [having, lacking];
}

const NOBODY: Omit<Respondent, 'kind'> = {
  ...{ id: 'assumed', name: null, from: null, until: null, custody: null, raises: false },
};
