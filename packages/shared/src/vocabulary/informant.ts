import type { Informant } from '../trajectory/trajectory-record.js';

/** Informants whose answers may stand in one figure. Youth and parents are never mixed. */
export type InformantGroup =
  'youth' | 'parents' | 'teacher' | 'professional' | 'guardian' | 'probation-officer';

const GROUPS: Readonly<Record<Informant, InformantGroup>> = {
  youth: 'youth',
  mother: 'parents',
  father: 'parents',
  parent: 'parents',
  'foster-parent': 'parents',
  teacher: 'teacher',
  'group-worker': 'professional',
  professional: 'professional',
  guardian: 'guardian',
  'probation-officer': 'probation-officer',
};

/** The group in whose figures an informant counts. */
export function informantGroup(informant: Informant): InformantGroup {
  return GROUPS[informant];
}
