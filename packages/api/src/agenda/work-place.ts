import type { ListedDuty } from './agenda-repository.js';

/** A place in the list of work, as one text. */
export function placeId({ trajectoryId, dutyKey }: WorkPlace): string {
  return `${trajectoryId} ${dutyKey}`;
}

export type WorkPlace = Pick<ListedDuty, 'trajectoryId' | 'dutyKey'>;

/** The place that such a text names. */
export function placeOf(id: string): WorkPlace {
  const [trajectoryId = '', ...key] = id.split(' ');
  return { trajectoryId, dutyKey: key.join(' ') };
}
