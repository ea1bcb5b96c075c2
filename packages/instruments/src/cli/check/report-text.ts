import type { AuthorFinding } from '@trefzeker/shared';
import { mustBeMended } from '../../authoring/author-finding.js';
import type { PluginReport } from '../../authoring/report-on.js';
import type { Language } from '../language.js';
import { CHECK_WORDS, inDutch } from './check-words.js';

export interface Manner {
  readonly language: Language;
  readonly isColoured: boolean;
}

/** The report for its author: by file, in the order of the file, what must be mended first. */
export function reportText(report: PluginReport, manner: Manner): string {
  const words = CHECK_WORDS[manner.language];
  const files = [...new Set(inOrder(report.findings).map(({ file }) => file))];
  const blocks = files.map((file) =>
    [
      paint(file, BOLD, manner),
      ...inOrder(report.findings)
        .filter((finding) => finding.file === file)
        .map((finding) => findingText(finding, manner)),
    ].join('\n'),
  );
  return `${[...blocks, summary(report, words, manner)].join('\n\n')}\n`;
}

function summary(report: PluginReport, words: (typeof CHECK_WORDS)[Language], manner: Manner): string {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const notes = report.findings.length - errors;
  if (mustBeMended(report.findings)) {
    const more = report.kind === 'unreadable' ? `\n${words.moreAfter}` : '';
    return paint(words.toMend(errors, notes), RED, manner) + more;
  }
  const examples = report.kind === 'checked' ? report.examples.length : 0;
  return `${paint(words.kept(examples, notes), GREEN, manner)}\n${words.next}`;
}

function findingText({ line, where, message, hint, severity }: AuthorFinding, manner: Manner): string {
  const { language } = manner;
  const words = CHECK_WORDS[language];
  const place = [
    ...(line === null ? [] : [words.line(line)]),
    ...(where === '' ? [] : [language === 'nl' ? inDutch(where) : where]),
  ].join(', ');
  const mark = severity === 'error' ? paint(words.error, RED, manner) : paint(words.note, YELLOW, manner);
  return [
    `  ${mark}${place === '' ? '' : ` ${place}`}`,
    `    ${message[language]}`,
    `    ${words.arrow} ${hint[language]}`,
  ].join('\n');
}

/** Errors before notes; of one file by line. */
function inOrder(findings: readonly AuthorFinding[]): readonly AuthorFinding[] {
  const rank = ({ severity }: AuthorFinding) => (severity === 'error' ? 0 : 1);
  return findings.toSorted((one, other) => rank(one) - rank(other) || (one.line ?? 0) - (other.line ?? 0));
}

const BOLD = 1;
const RED = 31;
const GREEN = 32;
const YELLOW = 33;

function paint(text: string, code: number, { isColoured }: Manner): string {
  return isColoured ? `\u001b[${code}m${text}\u001b[0m` : text;
}
