import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { Panel } from '../../ui/panel.js';
import { FormScoreFragment } from '../measurement-form/score-fragment.js';
import { describeScore } from '../measurement-form/score-list.js';
import { measurementDifferences } from './measurement-differences.js';
import type { ComparedMeasurement } from './measurement-differences.js';
import type { EarlierMeasurement, RecordedMeasurement } from './measurement-documents.js';

/** Each correction, newest first: who, when, why, and what differed; nothing when there was none. */
export function EarlierVersions({ measurement }: { readonly measurement: RecordedMeasurement }) {
  const { t } = useI18n();
  const texts = t.measurement.earlier;
  const versions = [...measurement.earlier, measurement];
  if (measurement.earlier.length === 0) return null;
  return (
    <Panel title={texts.title}>
      <p>{texts.text}</p>
      <ol className="tz-history">
        {measurement.earlier
          .map((was, index) => ({ was, is: versions[index + 1] ?? measurement }))
          .toReversed()
          .map(({ was, is }) => (
            <Correction key={was.replacedAt} {...{ was, is, measurement }} />
          ))}
      </ol>
    </Panel>
  );
}

interface CorrectionProps {
  readonly was: EarlierMeasurement;
  readonly is: EarlierMeasurement | RecordedMeasurement;
  readonly measurement: RecordedMeasurement;
}

function Correction({ was, is, measurement: { instrument } }: CorrectionProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const texts = t.measurement.earlier;
  const { replacedAt, replacedBy, reasonLabel, reasonWords } = was;
  const reason = [say(reasonLabel).toLowerCase(), ...(reasonWords === null ? [] : [reasonWords])].join(': ');
  const lines = measurementDifferences(compared(was), compared(is), instrument, i18n);
  return (
    <li>
      <p>
        {texts.corrected(replacedBy ?? texts.somebody)} {t.corrections.because(reason)}
      </p>
      <ul>
        {[...lines, ...scoreChanges(was, is, i18n)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="tz-soft">
        <time dateTime={replacedAt}>{format.moment(replacedAt)}</time>
      </p>
    </li>
  );
}

function compared({
  informant,
  moment,
  takenOn,
  filledIn,
}: Pick<EarlierMeasurement, 'informant' | 'moment' | 'takenOn' | 'filledIn'>): ComparedMeasurement {
  const { answers = [], givenScores = [] } = filledIn ?? {};
  return { informant, moment, takenOn, answers, givenScores };
}

/** Scores that became others, in words. */
function scoreChanges(
  was: Pick<EarlierMeasurement, 'scores'>,
  is: Pick<EarlierMeasurement, 'scores'>,
  i18n: ReturnType<typeof useI18n>,
): readonly string[] {
  const before = readFragment(FormScoreFragment, was.scores);
  return readFragment(FormScoreFragment, is.scores).flatMap((score) => {
    const old = before.find(({ scale }) => scale.key === score.scale.key);
    const to = describeScore(score, null, i18n);
    const from = old === undefined ? null : describeScore(old, null, i18n);
    if (from === to) return [];
    const { scoreOf } = i18n.t.measurement;
    return [scoreOf(i18n.say(score.scale.label), from ?? i18n.t.common.none, to)];
  });
}
