import type { Problem } from '@trefzeker/shared';
import type { ChangePolicy, PolicyAssignment } from '../sdk/index.js';

export interface PolicyQuestion {
  readonly instrument: string;
  readonly organisationId: string;
  readonly set?: string;
}

/** Where policies come from: which one holds for an instrument, an organisation and a set. */
export interface PolicySource {
  policyFor(question: PolicyQuestion): ChangePolicy;
}

/**
 * Policies held in memory. The most particular assignment wins: organisation and instrument, then
 * set and instrument, then instrument, then what names an organisation or a set alone, then the
 * default. Among equals the first one wins.
 *
 * @param policies - Not empty; the first stands in when no assignment fits.
 */
export function createPolicySource(
  policies: readonly [ChangePolicy, ...ChangePolicy[]],
  assignments: readonly PolicyAssignment[],
): PolicySource {
  const known = assignments.flatMap((assignment) => {
    const policy = findPolicy(policies, assignment);
    return policy === undefined ? [] : [{ assignment, policy, rank: rankOf(assignment) }];
  });
  const byRank = known.toSorted((left, right) => right.rank - left.rank);
  return {
    policyFor: (question) =>
      byRank.find(({ assignment }) => fits(assignment, question))?.policy ?? policies[0],
  };
}

/** Assignments that name a policy that is not there. */
export function assignmentProblems(
  policies: readonly ChangePolicy[],
  assignments: readonly PolicyAssignment[],
): readonly Problem[] {
  return assignments.flatMap((assignment, index) => {
    if (findPolicy(policies, assignment) !== undefined) return [];
    const known = policies.map(({ key, version }) => `${key} ${version}`).join(', ');
    return [
      {
        path: ['policies', index, 'policy'],
        code: 'policy-unknown',
        message: {
          nl: `Het beleid "${assignment.policy}" bestaat niet.`,
          en: `There is no policy "${assignment.policy}".`,
        },
        hint: { nl: `Kies uit: ${known}.`, en: `Choose from: ${known}.` },
      },
    ];
  });
}

function findPolicy(policies: readonly ChangePolicy[], { policy, version }: PolicyAssignment) {
  return policies
    .filter(
      (candidate) => candidate.key === policy && (version === undefined || candidate.version === version),
    )
    .reduce<ChangePolicy | undefined>(
      (newest, next) => (newest === undefined || next.version > newest.version ? next : newest),
      undefined,
    );
}

function fits(assignment: PolicyAssignment, question: PolicyQuestion): boolean {
  return (
    (assignment.instrument ?? question.instrument) === question.instrument &&
    (assignment.organisation ?? question.organisationId) === question.organisationId &&
    (assignment.set === undefined || assignment.set === question.set)
  );
}

function rankOf({ instrument, organisation, set }: PolicyAssignment): number {
  if (instrument === undefined) return organisation === undefined && set === undefined ? 0 : 1;
  return 2 + (set === undefined ? 0 : 1) + (organisation === undefined ? 0 : 2);
}
