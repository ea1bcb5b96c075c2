import { useMemo, useRef } from 'react';
import { readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { useToday } from '../../ui/clock-context.js';
import { Panel } from '../../ui/panel.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { useElementWidth } from '../../ui/use-element-width.js';
import { LaneTrack } from './lane-track.js';
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

/** The course of a trajectory: what ran when, and when was measured. */
export function Timeline(props: { readonly trajectory: FragmentType<typeof TimelineFragment> }) {
  const i18n = useI18n();
  const { t } = i18n;
  const today = useToday();
  const trajectory = readFragment(TimelineFragment, props.trajectory);
  const frame = useRef<HTMLElement>(null);
  const width = useElementWidth(frame, 1000);
  const lanes = useMemo(() => toLanes(trajectory, i18n), [trajectory, i18n]);
  const scale = useMemo(() => {
    const { start, end } = timelineExtent(lanes, today);
    return createTimeScale(start, end, Math.max(LEAST_TRACK, width < NARROW ? 0 : width - WORDS));
  }, [lanes, today, width]);
  return (
    <Panel title={t.timeline.title} className="tz-timeline">
      <figure ref={frame}>
        <ScrollArea label={t.timeline.region}>
          <div className="tz-lane" aria-hidden="true">
            <div className="tz-lane__words" />
            <TimelineAxis scale={scale} today={today} />
          </div>
          <ol className="tz-lanes">
            {lanes.map((lane) => (
              <li key={lane.id} className="tz-lane">
                <div className="tz-lane__words">
                  <span className="tz-strong">{lane.title}</span>
                  <span className="tz-soft">{lane.detail}</span>
                </div>
                <LaneTrack lane={lane} scale={scale} today={today} />
              </li>
            ))}
          </ol>
        </ScrollArea>
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
      {[legend.bars, legend.diamonds, legend.windows].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
