import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inUse } from '../../testing/agenda-builders.js';
import { someAgendaFile, someRegistration, someMeasurement } from '../../testing/agenda-arbitraries.js';
import { anyDay } from '../../testing/arbitraries.js';
import { addDays } from '../../time/date-arithmetic.js';
import { compareDates } from '../../time/plain-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { AgendaFile } from './agenda-file.js';
import { agendaOf } from './agenda-of.js';
import type { Duty } from './duty.js';
import { DUTY_STATE_ORDER } from './duty-state.js';
import { newReminders } from './new-reminders.js';
import { BASISSET_JB_JR_2019_PLAN } from './plans/basisset-jb-jr-2019.js';
import { BASISSET_2018_PLAN, withInterim } from './plans/basisset-jeugdhulp-2018.js';
import { JEUGDZORGPLUS_PLAN } from './plans/jeugdzorgplus-monitor.js';
import { MST_PLAN } from './plans/mst.js';
import { RAAMWERK_2010_PLAN } from './plans/raamwerk-2010.js';

/** Five plans over ten years are many duties: fewer files than usual, so that it stays quick. */
const RUNS = { numRuns: 25 };
const PLANS = [
  inUse(RAAMWERK_2010_PLAN),
  inUse(withInterim(BASISSET_2018_PLAN, 12)),
  inUse(JEUGDZORGPLUS_PLAN),
  inUse(MST_PLAN, { careEpisodeIds: ['episode-0'] }),
  inUse(BASISSET_JB_JR_2019_PLAN),
];
const on = (file: AgendaFile, today: PlainDate, plans = PLANS) => agendaOf(file, plans, { today });
const keysOf = (agenda: readonly Duty[]) => agenda.map(({ key }) => key);
const rankOf = ({ state }: Duty) => DUTY_STATE_ORDER.findIndex((kinds) => kinds.includes(state.kind));
const byKey = (agenda: readonly Duty[]) => new Map(agenda.map((duty) => [duty.key, duty]));

describe('an agenda', () => {
  test('has each duty once, in one state that exists, on every day', () => {
    fc.assert(
      fc.property(someAgendaFile, anyDay, (file, today) => {
        const agenda = on(file, today);

        expect(new Set(keysOf(agenda)).size).toBe(agenda.length);
        expect(agenda.every((duty) => rankOf(duty) >= 0)).toBe(true);
      }),
      RUNS,
    );
  });

  test('keeps every duty while days pass, and moves none back', () => {
    fc.assert(
      fc.property(someAgendaFile, anyDay, fc.integer({ min: 0, max: 400 }), (file, today, days) => {
        const [before, after] = [on(file, today), byKey(on(file, addDays(today, days)))];

        for (const duty of before) {
          const later = after.get(duty.key);
          expect(later).toBeDefined();
          expect(later && rankOf(later)).toBeGreaterThanOrEqual(rankOf(duty));
        }
      }),
      RUNS,
    );
  });

  test('keeps every duty when something is registered, and moves none back', () => {
    const registered = fc.oneof(
      someMeasurement.map((measurement) => (file: AgendaFile): AgendaFile => ({
        ...file,
        record: { ...file.record, measurements: [...file.record.measurements, measurement] },
      })),
      someRegistration.map((registration) => (file: AgendaFile): AgendaFile => ({
        ...file,
        registrations: [...file.registrations, registration],
      })),
    );

    fc.assert(
      fc.property(someAgendaFile, registered, anyDay, (file, register, today) => {
        const [before, after] = [on(file, today), byKey(on(register(file), today))];

        for (const duty of before) {
          const later = after.get(duty.key);
          expect(later && rankOf(later)).toBeGreaterThanOrEqual(rankOf(duty));
        }
      }),
      RUNS,
    );
  });

  test('is the same in whatever order things are given', () => {
    const shuffled = (file: AgendaFile, flip: boolean): AgendaFile => {
      const turn = <One>(list: readonly One[]) =>
        flip ? [...list].reverse() : [...list.slice(1), ...list.slice(0, 1)];
      const { record } = file;
      return {
        ...file,
        record: {
          ...record,
          careEpisodes: turn(record.careEpisodes),
          measures: turn(record.measures),
          measurements: turn(record.measurements),
        },
        decisions: turn(file.decisions),
        measurePlans: turn(file.measurePlans),
        carePlans: turn(file.carePlans),
        registrations: turn(file.registrations),
        excuses: turn(file.excuses),
        handOvers: turn(file.handOvers),
      };
    };

    fc.assert(
      fc.property(someAgendaFile, anyDay, fc.boolean(), (file, today, flip) => {
        expect(on(shuffled(file, flip), today, [...PLANS].reverse())).toEqual(on(file, today));
      }),
      RUNS,
    );
  });

  test('asks nothing of anybody after death or erasure, and reminds nobody', () => {
    const gone = fc.constantFrom('diedOn', 'erasedOn');

    fc.assert(
      fc.property(someAgendaFile, anyDay, gone, fc.integer({ min: 0, max: 400 }), (file, day, why, days) => {
        const agenda = on({ ...file, [why]: day }, addDays(day, days));
        const open = agenda.filter(({ state }) => state.kind === 'open' || state.kind === 'due-soon');

        expect(newReminders(agenda, new Set(), { stages: ['open', 'due-soon', 'missed'] })).toEqual([]);
        expect(open.some(({ subject }) => subject.kind === 'measurement')).toBe(false);
      }),
      RUNS,
    );
  });

  test('counts in time only what lies within the window', () => {
    fc.assert(
      fc.property(someAgendaFile, anyDay, (file, today) => {
        for (const { state, window } of on(file, today)) {
          if (state.kind !== 'registered-in-time' || window === null) continue;
          const { inTimeFrom, inTimeTo } = window;
          expect(inTimeFrom === null || compareDates(state.on, inTimeFrom) >= 0).toBe(true);
          expect(inTimeTo === null || compareDates(state.on, inTimeTo) <= 0).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('reminders', () => {
  test('go out once: what was sent is not sent again, today or later', () => {
    fc.assert(
      fc.property(someAgendaFile, anyDay, fc.integer({ min: 0, max: 60 }), (file, today, days) => {
        const first = newReminders(on(file, today), new Set());
        const sent = new Set(first.map(({ key }) => key));
        const again = newReminders(on(file, today), sent);
        const later = newReminders(on(file, addDays(today, days)), sent);

        expect(sent.size).toBe(first.length);
        expect(again).toEqual([]);
        expect(later.filter(({ key }) => sent.has(key))).toEqual([]);
      }),
      RUNS,
    );
  });
});
