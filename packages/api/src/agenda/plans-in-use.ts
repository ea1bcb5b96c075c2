import type { MeasurementPlan, PlainDate, PlanChoices, PlanInUse } from '@trefzeker/shared';
import {
  choicesThatDoNotFit,
  MEASUREMENT_PLANS,
  parsePlainDate,
  PLANS_CHOSEN_PER_CARE,
  withChoices,
} from '@trefzeker/shared';
import type { ConfigFile } from '../platform/config/config-file.js';
import { SettingsError } from '../platform/config/settings.js';
import { withoutAbsent } from '../platform/without-absent.js';
import type { AgendaEntries } from './agenda-repository.js';

/** A plan that organisations work with, as configured. */
export interface ConfiguredPlan {
  readonly plan: MeasurementPlan;
  /** First day on which it is worked with; null: always. */
  readonly inUseFrom: PlainDate | null;
  /** The organisation that keeps the trajectory; null: every one. */
  readonly keeperId: string | null;
}

/** What an installation works with that configures nothing: the agreements of today. */
const DEFAULT_PLANS = ['basisset-jeugdhulp-2018', 'basisset-jb-jr-2019', 'jeugdzorgplus-monitor', 'mst'];

/**
 * The plans of the configuration.
 *
 * @throws SettingsError with every plan or day that does not exist, and what is allowed.
 */
export function configuredPlans({ plans }: Pick<ConfigFile, 'plans'>): readonly ConfiguredPlan[] {
  const wanted = plans ?? DEFAULT_PLANS.map((plan) => ({ plan }));
  const problems = wanted.flatMap(problemsOf);
  if (problems.length > 0) throw new SettingsError(`plans cannot be used:\n${problems.join('\n')}`);
  return wanted.flatMap((entry: ConfiguredEntry) => {
    const plan = planOf(entry);
    const { inUseFrom, organisation: keeperId = null } = entry;
    if (plan === undefined) return [];
    return [
      {
        plan: withChoices(plan, choicesOf(entry)),
        keeperId,
        inUseFrom: inUseFrom === undefined ? null : parsePlainDate(inUseFrom),
      },
    ];
  });
}

type ConfiguredEntry = NonNullable<ConfigFile['plans']>[number];

function choicesOf({ isStrict, interimEveryMonths, askEachDeliveryRecord }: ConfiguredEntry): PlanChoices {
  return withoutAbsent({ isStrict, interimEveryMonths, askEachDeliveryRecord });
}

function planOf({ plan }: Pick<ConfiguredEntry, 'plan'>): MeasurementPlan | undefined {
  return MEASUREMENT_PLANS.find(({ key }) => key === plan);
}

function problemsOf(
  entry: ConfiguredEntry,
  index: number,
  all: readonly ConfiguredEntry[],
): readonly string[] {
  const { plan, inUseFrom, organisation } = entry;
  const known = MEASUREMENT_PLANS.map(({ key }) => key).join(', ');
  const found = planOf(entry);
  const isTwice =
    all.findIndex((other) => other.plan === plan && other.organisation === organisation) < index;
  return [
    ...(found === undefined
      ? [`  plans.${index}.plan: there is no plan ${plan}; there are ${known}.`]
      : choicesThatDoNotFit(found, choicesOf(entry)).map(
          (misfit) =>
            `  plans.${index}.${misfit.choice}: ${plan} leaves no such choice; only ${misfit.plan} does.`,
        )),
    ...(inUseFrom === undefined || parsePlainDate(inUseFrom) !== null
      ? []
      : [`  plans.${index}.inUseFrom: give a day that exists, as 2026-01-01.`]),
    ...(isTwice ? [`  plans.${index}: ${plan} is there twice. Name it once for each organisation.`] : []),
  ];
}

/** The plans for one trajectory: what is said for its keeper goes before what is said for all. */
export function plansInUse(
  configured: readonly ConfiguredPlan[],
  keeperId: string,
  { carePlans }: Pick<AgendaEntries, 'carePlans'>,
): readonly PlanInUse[] {
  const own = configured.filter((entry) => entry.keeperId === keeperId);
  const general = configured.filter(
    (entry) => entry.keeperId === null && !own.some(({ plan }) => plan.key === entry.plan.key),
  );
  return [...own, ...general].map(({ plan, inUseFrom }) => ({
    plan,
    inUseFrom,
    careEpisodeIds: PLANS_CHOSEN_PER_CARE.includes(plan.key)
      ? carePlans.flatMap((chosen) => (chosen.plan === plan.key ? [chosen.careEpisodeId] : []))
      : null,
  }));
}
