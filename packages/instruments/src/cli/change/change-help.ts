import { CHANGE_METHODS } from '../../sdk/change-policy.js';
import { AVAILABLE_METHODS } from './change-options.js';

export const CHANGE_HELP = `trefzeker change --method JT --better lower --reliability 0.80 --in pairs.csv --out change.csv

Tells for each case whether the difference between two scores is more than measurement error, and whether
the end lies in the normal range.

What goes in: the columns case, pre and post, with a header; one row per case. Numbers have a decimal
point, or a decimal comma where columns are not separated by commas. An empty cell means there is no score; 0 is a score. More rows may have the same case.

What comes out: case, pre, post, difference, rci, class, reason. Difference and rci are positive when the
case is better off, whatever the direction of the scale.
  RECOVERED          reliably better, and at the end within the normal range
  IMPROVED           reliably better, but not recovered
  UNCHANGED          no reliable change
  DETERIORATED       reliably worse
  NOT_CLASSIFIABLE   reason says why: pre-missing, post-missing, pre-and-post-missing,
                     no-standard-deviation, standard-deviation-not-positive, no-cut-off

You must say
  --better lower|higher   Which scores are better. There is no default.
  --method NAME           ${CHANGE_METHODS.join(', ')}.
                          In this version: ${AVAILABLE_METHODS.join(', ')} (Jacobson and Truax, 1991).
  --reliability R         Of the scale, from 0 up to but not including 1. Take it from the manual, and say
                          in your report which one it is (test-retest or alpha).
  --in FILE, --out FILE   - for standard input or output. A new file can be read by you alone.

You may say
  --sd X                  Standard deviation for the standard error of the difference. Default: sample,
                          the one (n - 1) of the start scores of the complete pairs in this file.
  --cutoff a|b|c          Where the normal range begins. Default: c.
                            a  two SD from the mean of the clinical group
                            b  two SD from the mean of the functional group
                            c  between the two groups, weighed by their SD
  --mean-functional M --sd-functional S
                          The group without problems, from the manual. Needed for b and c: without them
                          no case has a class.
  --mean-clinical M --sd-clinical S
                          The group with problems. Default: the start scores of the complete pairs in
                          this file. --sd does not change them.
  --criterion Z           How many standard errors of the difference is reliable; it must be exceeded.
                          Default: 1.96.
  --require-clinical-start true|false
                          Recovered only if the start was outside the normal range. Default: true.
  --reliability-post R, --minimal-difference X, --percent X
                          For other methods; they have no effect with JT, and you are told so.
  Write a negative number with =, as --mean-functional=-1.5

On the screen you get the number of cases per class and the numbers that were used: standard error,
smallest reliable difference, cut-off. Put them in your report.

Note: norms from the cases at hand make each result depend on the others. For research files that is
usual; for single clients give --sd, --mean-clinical and --sd-clinical from a norm study.
`;
