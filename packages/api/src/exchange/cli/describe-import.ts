import type { ImportBatch, ImportMappingInfo, ImportProblem } from '../import-service.js';

/** What is wrong with a file and what is worth knowing about it, for standard error. */
export function describeProblems({
  problems,
  problemCount,
  findings,
  failure,
}: ImportBatch): readonly string[] {
  const more = problemCount - problems.length;
  return [
    ...(failure === null ? [] : [failure.en]),
    ...problems.map(describeProblem),
    ...(more > 0 ? [`... and ${more} more problems.`] : []),
    ...findings.map(({ message, count }) => `Note (${count} times): ${message.en}`),
  ];
}

function describeProblem({ row, column, message, hint }: ImportProblem): string {
  const place = column === null ? `row ${row}` : `row ${row}, column "${column}"`;
  return `${place}: ${message.en} ${hint.en}`;
}

/** What applying will do, or did, in the words of a person. */
export function describePlan({ plan }: ImportBatch): readonly string[] {
  if (plan === null) return [];
  return [
    `rows                    ${plan.rows}`,
    `new clients             ${plan.newClients}`,
    `new trajectories        ${plan.newTrajectories}`,
    `new care episodes       ${plan.newCareEpisodes}`,
    `new measurements        ${plan.newMeasurements}`,
    `unchanged measurements  ${plan.unchangedMeasurements}`,
  ];
}

const HEADLINES: Readonly<Record<ImportBatch['state'], string>> = {
  UPLOADED: 'Nothing was read yet.',
  CHECKING: 'The check is not done.',
  CHECKED: 'The file can be imported; nothing was stored.',
  INVALID: 'The file cannot be imported; nothing was stored.',
  APPLYING: 'Storing is not done.',
  APPLIED: 'Everything was stored.',
  FAILED: 'The import ended early; nothing was stored.',
};

export function summarise(batch: ImportBatch): string {
  return [HEADLINES[batch.state], ...describePlan(batch)].join('\n');
}

/** The same for programs. */
export function toJson(batch: ImportBatch): string {
  const { id, state, fileName, mapping, plan, problems, problemCount, findings, failure } = batch;
  return JSON.stringify({
    id,
    state,
    fileName,
    mapping: mapping.key,
    plan,
    problems,
    problemCount,
    findings,
    failure,
  });
}

export function describeMapping({ key, label, columns }: ImportMappingInfo): string {
  return `${key}\n  ${label.en}\n  ${columns.map(({ name }) => name).join(',')}`;
}
