import type { InstrumentHost } from '@trefzeker/instruments';
import type { PlainDate } from '@trefzeker/shared';
import { accessFiles } from './access-files.js';
import { compulsoryFiles } from './compulsory-files.js';
import { createDraws } from './draws.js';
import type { DemoChange } from './demo-file.js';
import { effectReportExample } from './effect-report-example.js';
import { providerFiles } from './provider-files.js';
import { trajectoryExamples } from './trajectory-examples.js';

const SEED = 'trefzeker';

/** All invented trajectories, ready to be stored. The same day gives the same files, on any machine. */
export function demoFiles({
  host,
  today,
}: {
  readonly host: InstrumentHost;
  readonly today: PlainDate;
}): readonly DemoChange[] {
  const setting = { draws: createDraws(SEED), host, today };
  const files = [
    effectReportExample(setting),
    ...trajectoryExamples(setting),
    ...providerFiles(setting),
    ...accessFiles(setting),
    ...compulsoryFiles(setting),
  ];
  return files.map((file) => file.toChange());
}
