/** Parts of a mapping with the name of each kind in the API, in the order in which one depends on the other. */
const PARTS = [
  ['clients', 'CLIENTS'],
  ['trajectories', 'TRAJECTORIES'],
  ['care', 'CARE'],
  ['measures', 'MEASURES'],
  ['decisions', 'DECISIONS'],
  ['goals', 'GOALS'],
  ['respondents', 'RESPONDENTS'],
  ['carePlans', 'CARE_PLANS'],
  ['measurePlans', 'MEASURE_PLANS'],
  ['goalScores', 'GOAL_SCORES'],
  ['measureEvents', 'MEASURE_EVENTS'],
] as const;

/** A file that a mapping names. */
export interface MappedFile {
  readonly kind: (typeof PARTS)[number][1];
  readonly name: string;
}

/** A mapping as somebody chose it: its text, and the files that it names, as far as they can be read. */
export interface ChosenMapping {
  readonly text: string;
  readonly files: readonly MappedFile[];
}

/** Whether it is right in all other ways is for the API to say. @returns Null when it is not JSON. */
export function readMapping(text: string): ChosenMapping | null {
  let mapping: unknown;
  try {
    mapping = JSON.parse(text);
  } catch {
    return null;
  }
  const files = PARTS.flatMap(([part, kind]) => {
    const name = fileOf(mapping, part);
    return name === null ? [] : [{ kind, name }];
  });
  return { text, files };
}

function fileOf(mapping: unknown, part: string): string | null {
  const described = isObject(mapping) ? mapping[part] : null;
  const name = isObject(described) ? described.file : null;
  return typeof name === 'string' ? name : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
