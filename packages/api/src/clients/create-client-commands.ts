import { createChangeClient } from './change-client.js';
import { createChangeRespondent, createRegisterRespondent } from './change-respondents.js';
import type { ClientCommands } from './client-commands.js';
import type { ClientFileDependencies } from './client-file.js';
import { createClientFiles } from './client-file.js';

export function createClientCommands(dependencies: ClientFileDependencies): ClientCommands {
  const { write, clock, newId } = dependencies;
  const open = createClientFiles(dependencies);
  return {
    changeClient: createChangeClient({ open, write, clock }),
    registerRespondent: createRegisterRespondent({ open, newId }),
    changeRespondent: createChangeRespondent({ open }),
  };
}
