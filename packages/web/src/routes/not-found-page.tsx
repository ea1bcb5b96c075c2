import { Button } from '@nl-design-system-candidate/button-react';
import { useI18n } from '../i18n/i18n.js';
import { Page } from '../ui/page.js';

export function NotFoundPage() {
  const { t } = useI18n();
  return (
    <Page title={t.common.notFound.title}>
      <p>{t.common.notFound.text}</p>
    </Page>
  );
}

/** Shown when drawing a page failed: a fault of ours that the reader can only get past by reloading. */
export function BrokenPage() {
  const { t } = useI18n();
  return (
    <Page title={t.common.broken.title}>
      <p role="alert">{t.common.broken.text}</p>
      <Button purpose="primary" onClick={() => window.location.reload()}>
        {t.common.broken.reload}
      </Button>
    </Page>
  );
}
