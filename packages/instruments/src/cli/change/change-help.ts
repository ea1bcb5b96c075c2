import { CHANGE_METHODS } from '../../sdk/change-policy.js';

export const CHANGE_HELP = `trefzeker change --method JT --better lower --reliability 0.80 --in pairs.csv --out change.csv

Tells for each case whether the difference between two scores is more than measurement error, and whether
the end lies in the normal range.

What goes in: the columns case, pre and post, with a header; one row per case. Numbers have a decimal
point, or a decimal comma where columns are not separated by commas. An empty cell means there is no score;
0 is a score. More rows may have the same case.

What comes out: case, pre, post, difference, rci, class, reason. Difference and rci are positive when the
case is better off, whatever the direction of the scale.
  RECOVERED          reliably better, and at the end within the normal range
  IMPROVED           reliably better, but not recovered
  UNCHANGED          no reliable change
  DETERIORATED       reliably worse
  NOT_CLASSIFIABLE   reason says why: a score is missing (pre-missing, post-missing,
                     pre-and-post-missing), the file and the options lack a number (no-standard-deviation,
                     no-mean-before, no-cut-off, ...), a number makes the method impossible
                     (standard-deviation-not-positive, difference-not-reliable, end-not-reliable), or a
                     percentage starts at 0 (start-is-zero)

Methods (${CHANGE_METHODS.join(', ')})
  In the formulas: x1 the start, x2 the end, M1 and s1 mean and standard deviation of the start scores, M2
  and s2 those of the end scores, r the reliability. Each gives an RCI, but for the last three.
  JT          Jacobson and Truax: (x2 - x1) / (s1 sqrt(2) sqrt(1 - r)). The usual one.
  GLN         Gulliksen, Lord and Novick: the end against what regression to the mean foretells:
              ((x2 - M1) - r (x1 - M1)) / (s1 sqrt(1 - r^2))
  HLL         Hsu, Linn and Lord: as GLN, where the group as a whole may have moved:
              ((x2 - M2) - r (x1 - M1)) / (s1 sqrt(1 - r^2)). What everybody gained counts for nobody.
  EN          Edwards and Nunnally: (x2 - (r (x1 - M1) + M1)) / (s1 sqrt(1 - r))
  NK          Nunnally and Kotsch: as EN, with a reliability of its own for the end:
              (x2 - (r (x1 - M1) + M1)) / sqrt(r^2 s1^2 (1 - r) + s1^2 (1 - r_post))
  HA          Hageman and Arrindell: true scores, with cut-offs and a test of the end of their own, and a
              one-sided criterion: ((x2 - x1) rdd + (M2 - M1) (1 - rdd)) / (sqrt(rdd) sqrt(2) SEM), rdd
              the reliability of the difference
  percentage  Better or worse by more than --percent of the start. Only for scales that begin at 0.
  anchor      Better or worse by more than --minimal-difference points.
  cutoff      RECOVERED from outside to within the normal range, DETERIORATED the other way, else
              UNCHANGED. IMPROVED does not occur.

You must say
  --better lower|higher   Which scores are better. There is no default.
  --method NAME           One of the above.
  --reliability R         Of the scale, from 0 up to but not including 1, for JT, GLN, HLL, EN, NK and HA.
                          Take it from the manual, and say in your report which one it is (test-retest or
                          alpha).
  --reliability-post R    For NK: of the scale at the end.
  --percent X             For percentage: 50 is a half.
  --minimal-difference X  For anchor: in points of the scale.
  --in FILE, --out FILE   - for standard input or output. A new file can be read by you alone.

You may say
  --sd X                  s1. Default: sample, the one (n - 1) of the start scores of the complete pairs in
                          this file.
  --mean-pre M, --mean-post M, --sd-post S, --correlation R
                          M1, M2, s2 and the correlation of start and end, for the methods that have them
                          (HA has all four). Default: those of the complete pairs in this file.
  --criterion Z           Beyond how much an RCI is reliable; it must be exceeded. Default: 1.96, and 1.645
                          for HA.
  --cutoff a|b|c          Where the normal range begins. Default: c.
                            a  two SD from the mean of the clinical group
                            b  two SD from the mean of the functional group
                            c  between the two groups, weighed by their SD
                          For HA the SD are those of true scores. Percentage and anchor look at a normal
                          range only when you give a cut-off or a group: without one, no case is RECOVERED.
  --mean-functional M --sd-functional S
                          The group without problems, from the manual. Needed for b and c: without them
                          no case has a class.
  --mean-clinical M --sd-clinical S
                          The group with problems. Default: the start scores of the complete pairs in
                          this file. --sd and --mean-pre do not change them.
  --require-clinical-start true|false
                          Recovered only if the start was outside the normal range. Default: true.
  An option that the method does not use has no effect, and you are told so.
  Write a negative number with =, as --mean-functional=-1.5

On the screen you get the number of cases per class and the numbers that were used: for JT with the
standard error and the smallest reliable difference, and the cut-off. Put them in your report.

Note: norms from the cases at hand make each result depend on the others. For research files that is
usual; for single clients give --sd, --mean-clinical and --sd-clinical from a norm study, and whatever else
the method takes from the file.
`;
