import type { Actor } from '@trefzeker/shared';
import { may, notFound, requireRight } from '../identity/rights.js';
import type { Page, PageRequest } from '../registration/trajectory-repository.js';
import type { ImportBatch, ImportMappingInfo, ImportService } from './import-service.js';

export interface ImportQueries {
  listImportMappings(actor: Actor): readonly ImportMappingInfo[];
  /** Newest first. */
  listImports(actor: Actor, page: PageRequest): Promise<Page<ImportBatch>>;
  /** @throws DomainError NOT_FOUND when it does not exist or belongs to another organisation. */
  findImport(actor: Actor, id: string): Promise<ImportBatch>;
}

export function createImportQueries(imports: ImportService): ImportQueries {
  return {
    listImportMappings(actor) {
      requireRight(actor, 'IMPORT');
      return imports.mappings(actor);
    },
    async listImports(actor, page) {
      requireRight(actor, 'IMPORT');
      return imports.list(actor, page);
    },
    async findImport(actor, id) {
      const batch = may(actor, 'IMPORT') ? await imports.get(actor, id) : null;
      if (batch === null) throw notFound('import');
      return batch;
    },
  };
}
