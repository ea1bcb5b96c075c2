import { goalCodeMistakes, parsePlainDate, R2010_DERIVED_GOALS } from '@trefzeker/shared';
import type { GoalCodeList } from '@trefzeker/shared';
import type { ConfigFile } from '../platform/config/config-file.js';
import { SettingsError } from '../platform/config/settings.js';

/**
 * The lists of own codes of the configuration, and the derived groups of the framework.
 *
 * @throws SettingsError with every code that leads back to no national domain, and every other mistake.
 */
export function configuredGoalCodes({
  goalCodes = [],
}: Pick<ConfigFile, 'goalCodes'>): readonly GoalCodeList[] {
  const lists = goalCodes.map(({ list, label, organisation = null, codes, groups = [] }): GoalCodeList => ({
    ...{ key: list, label, organisationId: organisation, groups },
    codes: codes.map(({ validFrom, validTo, ...code }) => ({
      ...{ ...code, validFrom: dayOf(validFrom), validTo: dayOf(validTo) },
    })),
  }));
  const days = goalCodes.flatMap(({ codes }, list) =>
    codes.flatMap(({ validFrom, validTo }, code) =>
      Object.entries({ validFrom, validTo })
        .filter(([, day]) => day !== undefined && parsePlainDate(day) === null)
        .map(([name]) => `goalCodes.${list}.codes.${code}.${name}: give a day that exists, as 2026-01-01.`),
    ),
  );
  // The framework's own list comes last, so that places are those of the file.
  const all = [...lists, R2010_DERIVED_GOALS];
  const mistakes = [...goalCodeMistakes(all), ...days];
  if (mistakes.length > 0) {
    throw new SettingsError(`goalCodes cannot be used:\n${mistakes.map((each) => `  ${each}`).join('\n')}`);
  }
  return all;
}

function dayOf(text: string | undefined) {
  return text === undefined ? null : parsePlainDate(text);
}
