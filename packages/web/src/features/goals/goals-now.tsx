import { useI18n } from '../../i18n/i18n.js';
import type { GoalOfTrajectory } from './goal-documents.js';

/** The goals as they stand now, beside what is typed: also after somebody else changed them. */
export function GoalsNow({ goals }: { readonly goals: readonly GoalOfTrajectory[] }) {
  const { t, format } = useI18n();
  const texts = t.goals;
  if (goals.length === 0) return null;
  return (
    <>
      <p>{texts.now}</p>
      <ul>
        {goals.map(({ id, title, replacedOn }) => (
          <li key={id}>
            {title}
            {replacedOn === null ? '' : ` (${texts.replaced(format.tableDate(replacedOn))})`}
          </li>
        ))}
      </ul>
    </>
  );
}
