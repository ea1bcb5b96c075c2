import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { EffectQuery } from '../../gql/graphql.js';

type Overall = NonNullable<EffectQuery['trajectory']>['overallChange'];

/** What all instruments say together, with the rule that says so; nothing when none has a class. */
export function OverallChange({ overall }: { readonly overall: Overall }) {
  const { t, format } = useI18n();
  if (overall.__typename !== 'OverallChange') return null;
  const { result, leftOut, rule } = t.effect.overall;
  const word = labelFor(result, overall.class);
  return (
    <>
      <p className="tz-say">
        {typeof word === 'string' ? word : word(format.number(overall.counted), overall.counted === 1)}{' '}
        {overall.leftOut === 0 ? null : leftOut(format.number(overall.leftOut), overall.leftOut === 1)}
      </p>
      <p className="tz-soft">{rule}</p>
    </>
  );
}
