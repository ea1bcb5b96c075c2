import type { Localised } from '@trefzeker/shared';
import type { ImportProblem } from '../import-service.js';

/** The work on an import ended before it was done; nothing of it was stored. */
export class ImportInterrupted extends Error {
  override readonly name = 'ImportInterrupted';

  constructor(readonly text: Localised) {
    super(text.en);
  }
}

export function takenOver(): ImportInterrupted {
  return new ImportInterrupted({
    nl: 'Een ander proces heeft deze import als afgebroken gemeld.',
    en: 'Another process reported this import as interrupted.',
  });
}

export const LEFT_BEHIND: Localised = {
  nl: 'Het programma stopte tijdens deze import. Er is niets opgeslagen: bied het bestand opnieuw aan.',
  en: 'The program stopped during this import. Nothing was stored: upload the file again.',
};

export const STOPPED: Localised = {
  nl: 'Het programma werd gestopt tijdens deze import. Er is niets opgeslagen: bied het bestand opnieuw aan.',
  en: 'The program was stopped during this import. Nothing was stored: upload the file again.',
};

export const EXPIRED: Localised = {
  nl: 'Deze import is te lang geleden gecontroleerd en de rijen zijn weggegooid: bied het bestand opnieuw aan.',
  en: 'This import was checked too long ago and its rows were removed: upload the file again.',
};

export const UNEXPECTED: Localised = {
  nl: 'Er ging iets mis dat wij niet hadden voorzien. Er is niets opgeslagen. Probeer het opnieuw; blijft het zo, meld het dan de beheerder.',
  en: 'Something went wrong that we did not foresee. Nothing was stored. Try again; if it persists, tell the administrator.',
};

export const NO_SPACE: Localised = {
  nl: 'De schijf met de database is vol. Er is niets opgeslagen. Maak ruimte en bied het bestand opnieuw aan.',
  en: 'The disk that holds the database is full. Nothing was stored. Make room and upload the file again.',
};

export const OUTDATED: Localised = {
  nl: 'Terwijl deze import werd opgeslagen, veranderde iemand een van de cliënten of trajecten. Er is niets opgeslagen: bied het bestand opnieuw aan.',
  en: 'While this import was being stored, somebody changed one of the clients or trajectories. Nothing was stored: upload the file again.',
};

/** Since the check something was stored that the file cannot stand beside. */
export class ImportOutdated extends Error {
  override readonly name = 'ImportOutdated';

  constructor(
    readonly problems: readonly ImportProblem[],
    readonly problemCount: number,
  ) {
    super('The import no longer fits what is stored.');
  }
}
