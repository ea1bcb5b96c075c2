import type { OrganisationKind } from '@trefzeker/shared';

export type { OrganisationKind };

export interface OrganisationUnit {
  readonly id: string;
  readonly name: string;
  /** Null for a unit at the top. */
  readonly parentId: string | null;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** By name. */
  readonly units: readonly OrganisationUnit[];
}

/** Organisations are few and known to all who sign in: names of care providers are public. */
export interface OrganisationRepository {
  /** All of them, by name. Kept in the process; a change by this process is seen at once. */
  list(): Promise<readonly Organisation[]>;
  find(id: string): Promise<Organisation | null>;
  /** Stores new organisations with their units; one that exists is left as it is. */
  add(organisations: readonly Organisation[]): Promise<void>;
}
