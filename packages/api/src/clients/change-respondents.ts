import { changedFields, needsReason, respondentProblems } from '@trefzeker/shared';
import type { Problem, RespondentDraft } from '@trefzeker/shared';
import { filled, reasonProblems } from './change-client.js';
import { changedFacts } from './changed-facts.js';
import type { ClientCommands } from './client-commands.js';
import type { OpenClientFile } from './client-file.js';
import { CLIENT_KEEPER_ONLY } from './client-file.js';

interface Dependencies {
  readonly open: OpenClientFile;
  readonly newId: () => string;
}

/** Adds somebody around the client. */
export function createRegisterRespondent({
  open,
  newId,
}: Dependencies): ClientCommands['registerRespondent'] {
  return async (actor, { respondent: draft, ...of }) => {
    const file = await open(actor, of, 'registerRespondent');
    const problems = file.isKeeper ? respondentProblems(draft, file.life.respondents) : [CLIENT_KEEPER_ONLY];
    if (problems.length > 0) return file.refuse(inInput(problems));
    const respondent = { ...tidied(draft), id: newId() };
    const fields = changedFacts(null, respondent, changedFields({ raises: false }, tidied(draft)));
    return file.save({ respondent, reason: null, fields });
  };
}

/** Changes what is known of somebody around the client; who is no longer there gets a last day. */
export function createChangeRespondent({
  open,
}: Pick<Dependencies, 'open'>): ClientCommands['changeRespondent'] {
  return async (actor, { respondent: draft, respondentId, reason, ...of }) => {
    const file = await open(actor, of, 'changeRespondent');
    const before = file.life.respondents.find(({ id }) => id === respondentId);
    if (!file.isKeeper) return file.refuse([CLIENT_KEEPER_ONLY]);
    if (before === undefined) return file.refuse([RESPONDENT_UNKNOWN]);
    const after = { ...tidied(draft), id: respondentId };
    const others = file.life.respondents.filter(({ id }) => id !== respondentId);
    const problems = [
      ...inInput(respondentProblems(draft, others)),
      ...reasonProblems(reason, needsReason(before, after)),
    ];
    if (problems.length > 0) return file.refuse(problems);
    const names = changedFields(before, after);
    if (names.length === 0) return { kind: 'client-changed', client: file.client, findings: [] };
    return file.save({
      respondent: after,
      reason: filled(reason),
      fields: changedFacts(before, after, names),
    });
  };
}

function tidied({ kind, name, from, until, custody, raises }: RespondentDraft): RespondentDraft {
  return { kind, name: filled(name), from, until, custody, raises };
}

function inInput(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) =>
    problem === CLIENT_KEEPER_ONLY ? problem : { ...problem, path: ['respondent', ...problem.path] },
  );
}

const RESPONDENT_UNKNOWN: Problem = {
  path: ['respondentId'],
  code: 'respondent-unknown',
  message: {
    nl: 'Deze persoon staat niet bij deze cliënt.',
    en: 'This person does not belong to this client.',
  },
  hint: { nl: 'Kies iemand uit de lijst.', en: 'Choose somebody from the list.' },
};
