import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import type { GoalOpinion } from './goal-documents.js';
import { describeOpinion } from './goal-words.js';

interface OpinionsProps {
  readonly opinions: readonly GoalOpinion[];
  /** Where one is taken out, and below it corrected; null: this person changes nothing. */
  readonly voidAddress: ((opinionId: string) => string) | null;
}

/** What each party said. What was taken out stays, struck through, with the reason. */
export function Opinions({ opinions, voidAddress }: OpinionsProps) {
  const i18n = useI18n();
  const { goals: texts, corrections } = i18n.t;
  if (opinions.length === 0) return null;
  return (
    <ul>
      {opinions.map((opinion) => {
        const { id, isMarked, voidedOn, voidReason } = opinion;
        const words = describeOpinion(opinion, i18n);
        return (
          <li key={id}>
            {voidedOn === null ? (
              <>
                {words}
                {isMarked ? ` ${texts.marked}` : ''}{' '}
                {voidAddress === null ? null : (
                  <>
                    <AppLink to={`${voidAddress(id)}/verbeteren`} label={texts.correctScoreOf(words)}>
                      {corrections.correct}
                    </AppLink>{' '}
                    <AppLink to={voidAddress(id)} label={texts.voidOf(words)}>
                      {texts.void}
                    </AppLink>
                  </>
                )}
              </>
            ) : (
              <>
                <del>{words}</del> {texts.voided(i18n.format.tableDate(voidedOn), voidReason ?? '')}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
