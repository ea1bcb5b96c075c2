import type { I18n } from '../../i18n/i18n.js';
import type { RegistrationProblem } from './use-registration.js';

/** What is wrong at one place of the input or below it, in words. */
export function problemAtPath(
  { problems }: { readonly problems: readonly RegistrationProblem[] },
  place: readonly string[],
  say: I18n['say'],
): string | undefined {
  const here = problems.filter(({ path }) => place.every((step, at) => path[at] === step));
  if (here.length === 0) return undefined;
  return here.map(({ message, hint }) => `${say(message)} ${say(hint)}`).join(' ');
}
