import { createSetClientBsn } from './client-bsn.js';
import { createChangeClient } from './change-client.js';
import { createChangeRespondent, createRegisterRespondent } from './change-respondents.js';
import type { ClientCommands } from './client-commands.js';
import type { ClientFileDependencies } from './client-file.js';
import type { ClientBsnRepository } from './client-bsn-repository.js';
import { createStateUseElsewhere } from './state-use-elsewhere.js';
import { createClientFiles } from './client-file.js';

interface Dependencies extends ClientFileDependencies {
  readonly bsns: ClientBsnRepository;
}

export function createClientCommands(dependencies: Dependencies): ClientCommands {
  const { write, bsns, clock, newId } = dependencies;
  const open = createClientFiles(dependencies);
  return {
    changeClient: createChangeClient({ open, write, clock }),
    registerRespondent: createRegisterRespondent({ open, newId }),
    changeRespondent: createChangeRespondent({ open }),
    stateUseElsewhere: createStateUseElsewhere({ open, clock, newId }),
    setClientBsn: createSetClientBsn({ open, bsns, clock }),
  };
}
