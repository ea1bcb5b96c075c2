import { scaleOnForm } from '../scoring/scale-on-form.js';
import { broken, distinct } from './finding.js';
import type { ConformanceCheck } from './subject.js';

/** A sum of scales adds up scales that point its own way: strengths and problems make no total. */
export const partsPointOneWay: ConformanceCheck = ({ definition }) =>
  distinct(
    definition.forms.flatMap((form) =>
      Object.entries(definition.scales).flatMap(([scale, { direction }]) => {
        const rule = scaleOnForm(definition, scale, form)?.score;
        const parts = rule?.method === 'sum-of-scales' ? rule.scales : [];
        return parts
          .filter((part) => definition.scales[part]?.direction !== direction)
          .map((part) =>
            broken(
              `scale ${scale}`,
              `adds up ${part}, which points the other way`,
              `telt ${part} mee, die de andere kant op wijst`,
            ),
          );
      }),
    ),
  );
