import { compareDates, textProblems, tidyText } from '@trefzeker/shared';
import type { Clock, Problem } from '@trefzeker/shared';
import { forgetDutiesOfClients } from '../agenda/agenda-change-repository.js';
import { changedFacts } from './changed-facts.js';
import type { ClientCommands } from './client-commands.js';
import type { OpenClientFile } from './client-file.js';
import { CLIENT_KEEPER_ONLY } from './client-file.js';
import { insertUseElsewhere } from './use-elsewhere-repository.js';

interface Dependencies {
  readonly open: OpenClientFile;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Puts down care or a measure that was elsewhere, with who told it. */
export function createStateUseElsewhere({
  open,
  clock,
  newId,
}: Dependencies): ClientCommands['stateUseElsewhere'] {
  return async (actor, { use: { kind, endedOn, source }, ...of }) => {
    const file = await open(actor, of, 'stateUseElsewhere');
    const today = clock.today();
    const problems = file.isKeeper
      ? [
          ...textProblems({ field: 'source', text: source === '' ? ' ' : source, longest: 200 }),
          ...(endedOn !== null && compareDates(endedOn, today) > 0 ? [ENDED_LATER] : []),
        ]
      : [CLIENT_KEEPER_ONLY];
    if (problems.length > 0) return file.refuse(problems);
    const use = { id: newId(), kind, endedOn, source: tidyText(source), statedOn: today };
    return file.save({
      reason: null,
      fields: changedFacts(null, { elsewhere: { kind, endedOn, source: use.source } }, ['elsewhere']),
      besides: async (tx) => {
        await insertUseElsewhere(tx, { clientId: of.clientId, personId: actor.personId }, use);
        await forgetDutiesOfClients(tx, [of.clientId]);
      },
    });
  };
}

const ENDED_LATER: Problem = {
  path: ['endedOn'],
  code: 'ended-in-the-future',
  message: { nl: 'De laatste dag ligt in de toekomst.', en: 'The last day is in the future.' },
  hint: {
    nl: 'Kies vandaag of eerder, of laat het leeg als u de dag niet weet.',
    en: 'Choose today or earlier, or leave it empty when you do not know the day.',
  },
};
