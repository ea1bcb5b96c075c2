import type { Texts } from '../nl.js';

export const lists: Texts['lists'] = {
  take: 'Download this list',
  hint: 'For Excel, without names. Every download is logged.',
};
