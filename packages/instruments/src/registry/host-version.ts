/** Version of this host, as in package.json: plug-ins name the range that they work with. */
export const HOST_VERSION = '0.1.0';

/** Number of the plug-in contract; it goes up when an older plug-in would no longer be understood. */
export const API_NUMBER = 1;

type Version = readonly [number, number, number];

const COMPARATOR = /^(>=|<=|>|<|=)(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;

/**
 * Whether a version lies in a range of comparators that must all hold: `>=0.1`, `>=0.1 <2`.
 *
 * @returns Null when the range cannot be read.
 * @example satisfies('0.1.0', '>=0.1 <1') // true
 */
export function satisfies(version: string, range: string): boolean | null {
  const actual = toVersion(version.split('.'));
  const comparators = range
    .trim()
    .split(/\s+/)
    .map((text) => COMPARATOR.exec(text));
  let holds = true;
  for (const match of comparators) {
    if (match === null) return null;
    const [, operator = '', ...parts] = match;
    holds &&= compares(compareVersions(actual, toVersion(parts)), operator);
  }
  return holds;
}

function toVersion([major = '0', minor = '0', patch = '0']: readonly (string | undefined)[]): Version {
  return [Number(major), Number(minor), Number(patch)];
}

function compareVersions(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

function compares(order: number, operator: string): boolean {
  switch (operator) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    default:
      return order === 0;
  }
}
