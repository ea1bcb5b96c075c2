import type { Actor } from '@trefzeker/shared';
import { may, notFound, requireRight } from '../../identity/rights.js';
import type { Page, PageRequest } from '../../registration/trajectory-repository.js';
import type { FirstLoad, LoadService, NumberedFinding } from './load-service.js';

export interface LoadQueries {
  /** Newest first. */
  listFirstLoads(actor: Actor, page: PageRequest): Promise<Page<FirstLoad>>;
  /** @throws DomainError NOT_FOUND when it does not exist or belongs to another organisation. */
  findFirstLoad(actor: Actor, id: string): Promise<FirstLoad>;
  /** By kind and row. @throws DomainError NOT_FOUND, as {@link findFirstLoad}. */
  listFirstLoadFindings(actor: Actor, id: string, page: PageRequest): Promise<Page<NumberedFinding>>;
}

export function createLoadQueries(loads: LoadService): LoadQueries {
  const find = async (actor: Actor, id: string): Promise<FirstLoad> => {
    const load = may(actor, 'IMPORT') ? await loads.get(actor, id) : null;
    if (load === null) throw notFound('load');
    return load;
  };
  return {
    listFirstLoads: async (actor, page) => {
      requireRight(actor, 'IMPORT');
      return loads.list(actor, page);
    },
    findFirstLoad: find,
    listFirstLoadFindings: async (actor, id, page) => {
      await find(actor, id);
      return loads.findings(actor, id, page);
    },
  };
}
