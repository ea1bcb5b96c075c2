import { Heading } from '@nl-design-system-candidate/heading-react';
import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { CoverageFragment as Covered } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { unitWords } from './unit-words.js';

const CoverageFragment = graphql(`
  fragment Coverage on Coverage {
    expected
    registered
    registeredInWindow
    notMeasurable
    share
    shareInWindow
    isLow
    missing {
      reason
      label {
        nl
        en
      }
      count
    }
  }
`);

interface CoverageProps {
  readonly coverage: FragmentType<typeof CoverageFragment>;
  readonly unit: string;
}

/** Of how many it is known, of how many in time, and why others are missing. */
export function Coverage(props: CoverageProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const coverage = readFragment(CoverageFragment, props.coverage);
  return (
    <div className="tz-coverage">
      <Heading level={3}>{t.indicators.coverage.title}</Heading>
      <p>{describeCoverage(coverage, props.unit, i18n)}</p>
      {coverage.isLow ? <Notice kind="attention">{t.indicators.coverage.low}</Notice> : null}
      {coverage.missing.length === 0 ? null : <Missing missing={coverage.missing} />}
    </div>
  );
}

function describeCoverage(coverage: Covered, unit: string, { t, format }: I18n): string {
  const texts = t.indicators.coverage;
  const { expected, registered, registeredInWindow, notMeasurable, share, shareInWindow } = coverage;
  const units = unitWords(unit, expected, t);
  if (typeof share !== 'number') return texts.none(unitWords(unit, 0, t));
  const { number, percent } = format;
  return [
    texts.measured(number(registered), number(expected), units, percent(share)),
    ...(typeof shareInWindow === 'number' && typeof registeredInWindow === 'number'
      ? [texts.inWindow(number(registeredInWindow), percent(shareInWindow))]
      : []),
    ...(notMeasurable === 0 ? [] : [texts.notMeasurable(number(notMeasurable))]),
  ].join(' ');
}

function Missing({ missing }: Pick<Covered, 'missing'>) {
  const { t, format, say } = useI18n();
  const texts = t.indicators.coverage;
  return (
    <table className="tz-table tz-table--small">
      <caption>{texts.missing}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.reason}</th>
          <th scope="col" className="tz-number">
            {texts.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {missing.map(({ reason, label, count }) => (
          <tr key={reason}>
            <th scope="row">{say(label)}</th>
            <td className="tz-number">{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
