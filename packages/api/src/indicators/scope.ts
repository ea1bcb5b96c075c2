import type { Actor } from '@trefzeker/shared';
import { may } from '../identity/rights.js';

/** Figures are an organisation's own; sharing them with others is a deed of that organisation. */
export function maySeeFiguresOf(actor: Actor, organisationId: string): boolean {
  return may(actor, 'READ_FIGURES') && actor.organisationId === organisationId;
}
