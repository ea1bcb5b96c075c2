import type { KeyboardEvent } from 'react';
import { Fragment, useId, useMemo, useRef, useState } from 'react';
import { readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { useToday } from '../../ui/clock-context.js';
import { Panel } from '../../ui/panel.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { useElementWidth } from '../../ui/use-element-width.js';
import { ItemDetails } from './item-details.js';
import { LaneTrack } from './lane-track.js';
import { OpenedContext } from './picture-item.js';
import type { Chosen, Opened } from './picture-item.js';
import { createTimeScale } from './time-scale.js';
import { TimelineAxis } from './timeline-axis.js';
import { timelineExtent } from './timeline-extent.js';
import { TimelineFragment } from './timeline-fragment.js';
import { TimelineTable } from './timeline-table.js';
import { toLanes } from './to-lanes.js';

/** Width of the column of words beside the tracks, and the least width of a track that can be read. */
const WORDS = 272;
const NARROW = 640;
const LEAST_TRACK = 600;

/** The course of a trajectory: what ran when, what was agreed, asked and registered, and what was measured. */
export function Timeline(props: { readonly trajectory: FragmentType<typeof TimelineFragment> }) {
  const i18n = useI18n();
  const { t } = i18n;
  const today = useToday();
  const panelId = useId();
  const trajectory = readFragment(TimelineFragment, props.trajectory);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const frame = useRef<HTMLElement>(null);
  const width = useElementWidth(frame, 1000);
  const lanes = useMemo(() => toLanes(trajectory, i18n), [trajectory, i18n]);
  const scale = useMemo(() => {
    const { start, end } = timelineExtent(lanes, today);
    return createTimeScale(start, end, Math.max(LEAST_TRACK, width < NARROW ? 0 : width - WORDS));
  }, [lanes, today, width]);
  const opened: Opened = {
    id: chosen?.id ?? null,
    reachable: chosen?.id ?? lanes[0]?.bars[0]?.id ?? null,
    open: (item) => setChosen((before) => (before?.id === item.id ? null : item)),
    panelId,
  };
  const close = (): void => {
    itemsIn(frame.current)
      .find((item) => item.getAttribute('data-item') === chosen?.id)
      ?.focus();
    setChosen(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && chosen !== null) close();
    if (moveFocus(frame.current, event.key)) event.preventDefault();
  };
  return (
    <Panel title={t.timeline.title} className="tz-timeline">
      <p className="tz-soft tz-no-print">{t.timeline.lead}</p>
      <figure ref={frame} onKeyDown={onKeyDown}>
        <OpenedContext value={opened}>
          <ScrollArea label={t.timeline.region}>
            <div className="tz-lane" aria-hidden="true">
              <div className="tz-lane__words" />
              <TimelineAxis scale={scale} today={today} />
            </div>
            <ol className="tz-lanes">
              {lanes.map((lane, index) => (
                <Fragment key={lane.id}>
                  {lane.group === lanes[index - 1]?.group ? null : (
                    <li className="tz-lanes__group" aria-hidden="true">
                      {t.timeline.group[lane.group]}
                    </li>
                  )}
                  <li className="tz-lane">
                    <div className="tz-lane__words">
                      <span className="tz-strong">{lane.title}</span>
                      <span className="tz-soft">{lane.detail}</span>
                    </div>
                    <LaneTrack lane={lane} scale={scale} today={today} />
                  </li>
                </Fragment>
              ))}
            </ol>
          </ScrollArea>
        </OpenedContext>
        <section
          id={panelId}
          className="tz-timeline__opened"
          aria-live="polite"
          aria-label={t.timeline.opened}
        >
          {chosen === null ? null : (
            <ItemDetails details={chosen.details} trajectoryId={trajectory.id} onClose={close} />
          )}
        </section>
        <figcaption>
          <Legend />
        </figcaption>
      </figure>
      <details>
        <summary>{t.common.asTable}</summary>
        <TimelineTable trajectory={trajectory} />
      </details>
    </Panel>
  );
}

function Legend() {
  const { legend } = useI18n().t.timeline;
  return (
    <ul className="tz-legend">
      {[legend.bars, legend.diamonds, legend.windows, legend.dots, legend.papers].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function itemsIn(frame: HTMLElement | null): readonly (HTMLElement | SVGElement)[] {
  return [...(frame?.querySelectorAll<SVGElement>('[data-item]') ?? [])];
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Goes from one item of the picture to the next. @returns whether there was one to go to. */
function moveFocus(frame: HTMLElement | null, key: string): boolean {
  const items = itemsIn(frame);
  const at = items.findIndex((item) => item === document.activeElement);
  const next = at === -1 ? undefined : STEPS[key]?.(at, items.length);
  const item = next === undefined ? undefined : items[next];
  item?.focus();
  return item !== undefined;
}
