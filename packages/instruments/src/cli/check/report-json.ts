import { mustBeMended } from '../../authoring/author-finding.js';
import type { PluginReport } from '../../authoring/report-on.js';

/** Number of the form below; it goes up when a reader of an older one would misread it. */
const FORM = 1;

/** The report for a program: `trefzeker help check` says what stands where. Keys are added, never renamed. */
export function reportJson(report: PluginReport): string {
  const isKept = !mustBeMended(report.findings);
  const content =
    report.kind === 'unreadable'
      ? { kind: report.kind, isKept, findings: report.findings }
      : {
          ...{ kind: report.kind, isKept, name: report.name, version: report.version },
          integrity: report.integrity,
          instruments: report.definitions.map(({ key, edition }) => ({ key, edition })),
          ...{ findings: report.findings, examples: report.examples, coverage: report.coverage },
        };
  return `${JSON.stringify({ trefzekerCheck: FORM, ...content }, null, 2)}\n`;
}
