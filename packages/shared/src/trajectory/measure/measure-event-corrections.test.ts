import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { Measure } from '../trajectory-record.js';
import type { MeasureEvent } from './measure-event.js';
import { carrierOn } from './measure-event.js';
import {
  courseSeenBy,
  eventsOutsideProblems,
  restoringEventProblems,
  voidingEventProblems,
  withEvent,
  withoutEvent,
} from './measure-event-corrections.js';

const handOver = (on: string, from: string, to: string): MeasureEvent => ({
  ...{ id: `over-${on}`, kind: 'HAND_OVER', on: civilDate(on), from, to },
});
const extension = (on: string): MeasureEvent => ({
  ...{ id: `more-${on}`, kind: 'EXTENSION', on: civilDate(on), until: civilDate('2026-01-01') },
});
/** A supervision order from 1 January 2024, first of `gi-a`. */
const withCourse = (...events: readonly MeasureEvent[]): Measure =>
  events.reduce(withEvent, aMeasure({ organisationId: 'gi-a', end: null }));
const found = (problems: readonly { readonly path: readonly unknown[]; readonly code: string }[]) =>
  problems.map(({ path, code }) => `${path.join('.')}: ${code}`);

const first = handOver('2024-03-01', 'gi-a', 'gi-b');
const second = handOver('2024-06-01', 'gi-b', 'gi-c');

describe('an event that is voided alone', () => {
  test.each([
    ['an extension before a hand-over', extension('2024-02-01'), [first], []],
    ['the only hand-over', first, [], []],
    ['a hand-over after an extension', first, [extension('2024-02-29')], []],
    ['a hand-over before an extension', first, [extension('2024-03-02')], ['partId: has-later-events']],
    [
      'a hand-over and an extension of one day',
      first,
      [extension('2024-03-01')],
      ['partId: has-later-events'],
    ],
    ['the first of two hand-overs', first, [second], ['partId: has-later-events']],
    ['the last of two hand-overs', second, [first], []],
  ] as const)('is refused only when others rest on it: %s', (_, event, others, expected) => {
    expect(found(voidingEventProblems({ events: [event, ...others] }, event))).toEqual(expected);
  });

  test('says what rests on a hand-over', () => {
    const [problem] = voidingEventProblems({ events: [first, second, extension('2024-04-01')] }, first);

    expect(problem?.message.nl).toContain('Verlenging (1 april 2024), Overdracht (1 juni 2024)');
  });

  test('leaves the measure as it was before, whatever it was', () => {
    const base = withCourse(extension('2024-02-01'), first);
    const event = fc.constantFrom(extension('2024-04-01'), second);

    fc.assert(
      fc.property(event, (each) => {
        expect(withoutEvent(withEvent(base, each), each)).toEqual(base);
      }),
    );
    expect(withoutEvent(withCourse(first), first)).toEqual(withCourse());
  });

  test.each([
    ['where it was', [], first, []],
    ['to another institution than it came from', [handOver('2024-02-01', 'gi-a', 'gi-x')], first, ['partId']],
    ['before a hand-over since', [second], first, ['on', 'partId']],
  ] as const)('comes back %s', (_, events, event, paths) => {
    const problems = restoringEventProblems(withCourse(...events), event, civilDate('2025-01-01'));

    expect(problems.map(({ path }) => path.join('.'))).toEqual(paths);
  });
});

describe('eventsOutsideProblems', () => {
  const day = civilDate;
  test.each([
    ['a start on its day', { start: day('2024-02-01') }, [extension('2024-02-01')], []],
    [
      'a start a day later',
      { start: day('2024-02-02') },
      [extension('2024-02-01')],
      ['start: events-before-start'],
    ],
    [
      'a start on the day of a hand-over',
      { start: day('2024-03-01') },
      [first],
      ['start: events-before-start'],
    ],
    ['an end on its day', { end: day('2024-02-01') }, [extension('2024-02-01')], []],
    [
      'an end a day earlier',
      { end: day('2024-01-31') },
      [extension('2024-02-01')],
      ['end: events-after-end'],
    ],
    ['another kind', { kind: 'VOOGDIJ' }, [extension('2024-02-01'), first], ['kind: events-not-for-kind']],
  ] as const)('of %s', (_, change, events, expected) => {
    expect(found(eventsOutsideProblems({ ...withCourse(...events), ...change }))).toEqual(expected);
  });

  test('names what falls outside, and proposes a day', () => {
    const measure = { ...withCourse(extension('2024-02-01'), second), end: day('2024-01-15') };
    const [problem] = eventsOutsideProblems(measure);

    expect(problem?.message.nl).toContain('Verlenging (1 februari 2024), Overdracht (1 juni 2024)');
    expect(problem?.hint.nl).toContain('Kies een einde op 1 juni 2024 of later.');
    expect(eventsOutsideProblems({ ...measure, end: null, start: day('2024-06-01') })[0]?.hint.nl).toContain(
      'Kies een start op 1 februari 2024 of eerder.',
    );
  });
});

describe('courseSeenBy', () => {
  const whole = withCourse(extension('2024-02-01'), first, extension('2024-03-01'), second);

  test.each([
    ['gi-a', ['more-2024-02-01', 'over-2024-03-01'], 'gi-b'],
    ['gi-b', ['more-2024-02-01', 'over-2024-03-01', 'more-2024-03-01', 'over-2024-06-01'], 'gi-c'],
    ['gi-c', ['more-2024-02-01', 'over-2024-03-01', 'more-2024-03-01', 'over-2024-06-01'], 'gi-c'],
  ])('shows %s %j', (organisation, ids, institution) => {
    const seen = courseSeenBy(whole, organisation);

    expect(seen.events?.map(({ id }) => id)).toEqual(ids);
    expect(seen.organisationId).toBe(institution);
  });

  test('shows an institution that has it again all of it', () => {
    const back = withEvent(whole, handOver('2024-08-01', 'gi-c', 'gi-a'));

    expect(courseSeenBy(back, 'gi-a')).toEqual(back);
  });

  test('shows nobody more than there is, and to who had it nothing of after its last day', () => {
    const days = fc.integer({ min: 0, max: 300 }).map((days) => civilDate('2024-01-01').add({ days }));
    fc.assert(
      fc.property(fc.array(days, { maxLength: 5 }), (on) => {
        const measure = withCourse(first, ...on.map((each) => extension(each.toString())));
        const { events = [] } = courseSeenBy(measure, 'gi-a');
        expect(measure.events).toEqual(expect.arrayContaining([...events]));
        return events.every((each) => each.id === first.id || carrierOn(measure, each.on) === 'gi-a');
      }),
    );
  });
});
