import { useSearchParams } from 'react-router';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { withTrail } from './list-address.js';

interface PagerProps {
  readonly trail: readonly string[];
  /** Opens the next page; null on the last. */
  readonly nextCursor: string | null | undefined;
}

/** To the next page and back. Each page has its own address, so the browser's back button works too. */
export function Pager({ trail, nextCursor }: PagerProps) {
  const { t } = useI18n();
  const [address] = useSearchParams();
  const hasNext = nextCursor !== null && nextCursor !== undefined;
  if (trail.length === 0 && !hasNext) return null;
  return (
    <nav aria-label={t.trajectories.pages} className="tz-pager">
      {trail.length === 0 ? null : (
        <AppLink to={`/trajecten${withTrail(address, trail.slice(0, -1))}`}>
          ← {t.trajectories.previous}
        </AppLink>
      )}
      {hasNext ? (
        <AppLink to={`/trajecten${withTrail(address, [...trail, nextCursor])}`}>
          {t.trajectories.next} →
        </AppLink>
      ) : null}
    </nav>
  );
}
