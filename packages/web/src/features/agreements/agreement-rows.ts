import type { AgreementsFragment } from '../../gql/graphql.js';
import { labelFor } from '../../i18n/label-for.js';
import type { Texts } from '../../i18n/nl.js';

interface AgreementRow {
  readonly id: string;
  /** Below the trajectory, where it is corrected. */
  readonly place: string;
  readonly what: string;
  readonly by: string;
  readonly on: string;
  readonly until: string | null;
  readonly contents: readonly string[];
}

/** One row for each decision and plan, oldest first. */
export function toAgreementRows(
  { decisions, carePlans, measurePlans, measures }: AgreementsFragment,
  { agreements: texts, labels, common }: Texts,
): readonly AgreementRow[] {
  const { kind } = texts;
  const rows: readonly AgreementRow[] = [
    ...decisions.map(({ id, decidedOn, decidedBy, goals, forms, validTo }) => ({
      ...{ id, place: `besluit/${encodeURIComponent(id)}` },
      ...{ what: kind.decision, by: decidedBy.name, on: decidedOn, until: validTo },
      contents: [
        forms.length === 0 ? texts.anyForm : forms.map((form) => labelFor(labels.careForm, form)).join(', '),
        ...goals.map(({ text }) => text),
      ],
    })),
    ...carePlans.map(({ id, agreedOn, agreedEnd, provider, goals }) => ({
      ...{ id, place: `hulpplan/${encodeURIComponent(id)}` },
      ...{ what: kind.carePlan, by: provider.name, on: agreedOn, until: agreedEnd },
      contents: goals.map(({ text }) => text),
    })),
    ...measurePlans.map(({ id, measureId, agreedOn }) => {
      const measure = measures.find((each) => each.id === measureId);
      return {
        ...{ id, place: `maatregelplan/${encodeURIComponent(id)}` },
        ...{ what: kind.measurePlan, by: measure?.organisation.name ?? common.none, on: agreedOn },
        until: null,
        contents: measure === undefined ? [] : [labelFor(labels.measure, measure.kind)],
      };
    }),
  ];
  return [...rows].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
