import { Button } from '@nl-design-system-candidate/button-react';
import { useLocation, useNavigate } from 'react-router';
import { useSession, useViewerQuery } from '../features/viewer/viewer-query.js';
import type { Viewer } from '../features/viewer/viewer-query.js';
import { useI18n } from '../i18n/i18n.js';
import { AppLink } from '../ui/app-link.js';
import { LanguageSwitch } from './language-switch.js';
import { placesFor } from './places.js';

/** Name, menu, language and who is signed in. */
export function PageHeader() {
  const { t } = useI18n();
  const viewer = useViewerQuery().data?.viewer ?? null;
  return (
    <header className="tz-header">
      <div className="tz-header__inner">
        <AppLink to="/" className="tz-header__name">
          {t.common.product}
        </AppLink>
        {viewer === null ? null : <MainNavigation viewer={viewer} />}
        <div className="tz-header__end">
          <LanguageSwitch />
          {viewer === null ? null : <Account viewer={viewer} />}
        </div>
      </div>
    </header>
  );
}

function MainNavigation({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useI18n();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t.common.mainNavigation} className="tz-menu">
      <ul>
        {placesFor(viewer).map(({ path, name }) => (
          <li key={path}>
            <AppLink to={path} {...currentOf(path, pathname)}>
              {t.common.nav[name]}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentOf(path: string, pathname: string): { current?: 'page' | 'true' } {
  if (pathname === path) return { current: 'page' };
  return pathname.startsWith(`${path}/`) ? { current: 'true' } : {};
}

function Account({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useI18n();
  const { signOut } = useSession();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    await navigate('/');
  };
  return (
    <div className="tz-account">
      <span>{t.common.signedInAs(viewer.person.name, viewer.organisation.name)}</span>
      <Button purpose="subtle" onClick={() => void leave()}>
        {t.common.signOut}
      </Button>
    </div>
  );
}
