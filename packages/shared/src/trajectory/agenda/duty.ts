import type { VersionRef } from '../../instrument/score.js';
import type { Localised } from '../../vocabulary/localised.js';
import type { Moment } from '../trajectory-record.js';
import type { PlainAnswer } from './agenda-file.js';
import type { Assignee } from './duty-assignee.js';
import type { DutyState } from './duty-state.js';
import type { Anchor, DutyWindow } from './duty-window.js';
import type { DutySubject, IndicatorRef, PlanUnit } from './measurement-plan.js';

/** One thing that somebody has to do, had to do, or did. */
export interface Duty {
  /** The same on every day and after every registration: `<plan>/<item>/<occasion>`, and the group that is asked. */
  readonly key: string;
  readonly plan: VersionRef;
  readonly item: string;
  readonly label: Localised;
  readonly why: Localised;
  readonly source: string;
  readonly subject: DutySubject;
  readonly occasionKey: string;
  readonly moment: Moment;
  readonly unit: {
    readonly kind: PlanUnit;
    readonly id: string;
    /** Organisation that answers for it: keeper, provider or certified institution. */
    readonly organisationId: string;
    /** Ids of the care episodes or measures that it is made of. */
    readonly memberIds: readonly string[];
  };
  readonly anchor: Anchor;
  /** Null: not known yet. */
  readonly window: DutyWindow | null;
  readonly by: Assignee;
  readonly feeds: readonly IndicatorRef[];
  readonly isOptional: boolean;
  readonly isDeferred: boolean;
  /** False after death or erasure, and for what is optional. */
  readonly mayRemind: boolean;
  readonly state: DutyState;
  /** Of a plain question that was answered; null: not answered, or no plain question. */
  readonly answer: { readonly value: PlainAnswer; readonly isDerived: boolean } | null;
}

/** The key of a duty; an excuse names it. */
export function dutyKey(named: {
  readonly plan: string;
  readonly item: string;
  readonly occasionKey: string;
  readonly group: 'youth' | 'parents' | null;
}): string {
  const { plan, item, occasionKey, group } = named;
  return [plan, item, occasionKey, ...(group === null ? [] : [group])].join('/');
}
