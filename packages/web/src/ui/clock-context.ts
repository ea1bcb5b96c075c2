import { createContext, use } from 'react';

/** Today in the Netherlands, as `2026-03-01`. */
export type Today = () => string;

export const TodayContext = createContext<Today | null>(null);

/** The day on which the page is looked at; given from outside so that a test can choose it. */
export function useToday(): string {
  const today = use(TodayContext);
  if (today === null) throw new TypeError('useToday needs a <TodayContext> around it');
  return today();
}
