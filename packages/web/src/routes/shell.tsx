import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { useI18n } from '../i18n/i18n.js';
import { PageHeader } from './page-header.js';

/** What stands around every page: skip link, header and the main part. */
export function Shell() {
  const { t } = useI18n();
  return (
    <>
      <SkipLink href="#inhoud">{t.common.skipToContent}</SkipLink>
      <PageHeader />
      <main id="inhoud" className="tz-main" tabIndex={-1}>
        <Suspense fallback={<p role="status">{t.common.loading}</p>}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}
