import type { FormScoreFragment as Score } from '../../gql/graphql.js';
import { asClause } from '../../i18n/as-clause.js';
import type { I18n } from '../../i18n/i18n.js';
import { useI18n } from '../../i18n/i18n.js';

interface ScoreListProps {
  readonly scores: readonly Score[];
  /** How many answers a scale still lacks, by its key; empty where nothing is open any more. */
  readonly lacking?: ReadonlyMap<string, number | null>;
}

const NONE: ReadonlyMap<string, number | null> = new Map();

/** The scales of a form, each with its score and its band, or with why there is no score. */
export function ScoreList({ scores, lacking = NONE }: ScoreListProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  return (
    <table className="tz-table tz-scorelist">
      <caption className="tz-hidden">{t.form.scores}</caption>
      <thead>
        <tr>
          <th scope="col">{t.form.live.scale}</th>
          <th scope="col">{t.form.live.score}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map((score) => (
          <tr key={score.scale.key} className={score.scale.isOutcome ? 'tz-strong' : ''}>
            <th scope="row">{say(score.scale.label)}</th>
            <td>{describeScore(score, lacking.get(score.scale.key) ?? null, i18n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `12 van 0 tot 40, grensgebied`, or why there is no score. */
export function describeScore(
  { scale, result, norm }: Score,
  lacking: number | null,
  { t, say, format }: Pick<I18n, 't' | 'say' | 'format'>,
): string {
  const texts = t.form.live;
  const isNormed = norm.__typename === 'NormScore';
  const ofNorm = isNormed
    ? [
        ...(typeof norm.t === 'number' ? [texts.tScore(format.number(norm.t))] : []),
        ...(norm.band ? [say(norm.band.label)] : []),
      ]
    : [];
  if (result.__typename === 'NotScorable') {
    if (ofNorm.length > 0) return ofNorm.join(', ');
    return lacking === null || lacking === 0
      ? texts.none(asClause(say(result.label)))
      : texts.lacking(format.number(lacking), lacking === 1);
  }
  const [lowest = 0, highest = 0] = scale.range;
  const raw = format.number(result.raw, scale.decimals ?? undefined);
  const ofRange = texts.ofRange(raw, format.number(lowest), format.number(highest));
  return [ofRange, ...ofNorm, ...(result.prorated ? [texts.prorated] : [])].join(', ');
}
