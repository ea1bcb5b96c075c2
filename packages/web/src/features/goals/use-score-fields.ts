import { civilDate, goalScoreFindings, goalScoreProblems } from '@trefzeker/shared';
import { useState } from 'react';
import type { GoalMoment, GoalParty, NewWorkingPoints } from '../../gql/graphql.js';
import { useToday } from '../../ui/clock-context.js';
import { useDateField } from '../registration/use-date-field.js';
import type { GoalOpinion } from './goal-documents.js';
import { CORE_SCALES, withTextPath } from './goal-words.js';
import type { ScaleName } from './goal-words.js';

export const PARTIES = [
  'YOUTH',
  'MOTHER',
  'FATHER',
  'PARENT',
  'FOSTER_PARENT',
  'PROFESSIONAL',
  'GUARDIAN',
  'PROBATION_OFFICER',
] as const satisfies readonly GoalParty[];
export const FAMILY = ['YOUTH', 'MOTHER', 'FATHER', 'PARENT', 'FOSTER_PARENT'];
export const MOMENTS = ['END', 'INTERIM'] as const satisfies readonly GoalMoment[];
export const SCALES = Object.keys(CORE_SCALES) as readonly ScaleName[];
export const NEW_POINTS = ['KEEP_COMING', 'SOMETIMES'] as const satisfies readonly NewWorkingPoints[];

/** A score as it is typed. @param said - What it is now, when it is corrected. */
export function useScoreFields(said?: GoalOpinion) {
  const [party, setParty] = useState<string>(said?.party ?? '');
  const [moment, setMoment] = useState<GoalMoment>(said?.moment === 'INTERIM' ? 'INTERIM' : 'END');
  const [scale, chooseScale] = useState<ScaleName>(SCALES.find((each) => each === said?.scale) ?? 'GAS');
  const [score, setScore] = useState(said === undefined ? '' : String(said.score));
  const [newPoints, setNewPoints] = useState<string>(said?.newPoints ?? '');
  const [isMarked, setMarked] = useState(said?.isMarked ?? false);
  const [isSent, setSent] = useState(false);
  const scoredOn = useDateField(said?.scoredOn);
  const setScale = (chosen: ScaleName) => {
    chooseScale(chosen);
    // The same number means something else on another scale.
    setScore('');
  };
  const chosen = PARTIES.find((each) => each === party);
  const number = /^[+-]?\d+$/.test(score.trim()) ? Number(score) : null;
  const known = NEW_POINTS.find((each) => each === newPoints);
  const given =
    chosen === undefined || number === null || !scoredOn.value
      ? null
      : {
          ...{ party: chosen, moment, scale, score: number },
          ...{ scoredOn: scoredOn.value, isMarked: isMarked && FAMILY.includes(chosen) },
          ...(scale === 'PERCENTAGE' && known !== undefined ? { newPoints: known } : {}),
        };
  return {
    ...{ party, setParty, moment, setMoment, scale, setScale, score, setScore, newPoints, setNewPoints },
    ...{ isMarked, setMarked, isSent, scoredOn, number, given },
    /** Says at the fields what is missing. @returns Whether nothing is. */
    isRead: (): boolean => {
      setSent(true);
      return scoredOn.isRead({ isRequired: true }) && given !== null;
    },
  };
}

/** What the core says of a score while it is typed. @param setOn - Since when there is something to score. */
export function useScoreWarnings(
  setOn: string,
  { number, newPoints, scale, scoredOn }: ReturnType<typeof useScoreFields>,
) {
  const today = useToday();
  if (number === null || !scoredOn.value) return { problems: [], findings: [] };
  const known = NEW_POINTS.find((each) => each === newPoints) ?? null;
  const original = { scale: CORE_SCALES[scale], score: number, newPoints: known };
  const days = {
    scoredOn: civilDate(scoredOn.value),
    setOn: civilDate(setOn),
    today: civilDate(today),
  };
  return {
    problems: goalScoreProblems(original, days).map(withTextPath),
    findings: goalScoreFindings(original).map(withTextPath),
  };
}
