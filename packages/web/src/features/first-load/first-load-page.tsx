import { useSearchParams } from 'react-router';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { EarlierLoads } from './earlier-loads.js';
import { FilesForm } from './files-form.js';
import { FollowedLoad } from './followed-load.js';
import { FOLLOWED_LOAD } from './load-address.js';

/** Choose files and mapping, see what the check found, load; the load that is followed stands in the address. */
export function FirstLoadPage() {
  const { t } = useI18n();
  const [address] = useSearchParams();
  const followed = address.get(FOLLOWED_LOAD);
  return (
    <Page title={t.firstLoad.title} lead={t.firstLoad.lead}>
      {followed === null ? <FilesForm /> : <FollowedLoad key={followed} id={followed} />}
      <EarlierLoads />
      <p>
        <AppLink to="/import">{t.firstLoad.toImport}</AppLink>
      </p>
    </Page>
  );
}
