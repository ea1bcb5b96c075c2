import { useSearchParams } from 'react-router';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { FIRST_LOAD } from '../first-load/load-address.js';
import { EarlierImports } from './earlier-imports.js';
import { FileForm } from './file-form.js';
import { FollowedImport } from './followed-import.js';
import { FOLLOWED } from './import-address.js';

/** Choose and check a file, see what it will do, apply it; the import that is followed stands in the address. */
export function ImportPage() {
  const { t } = useI18n();
  const [address] = useSearchParams();
  const followed = address.get(FOLLOWED);
  return (
    <Page title={t.imports.title} lead={t.imports.lead}>
      {followed === null ? <FileForm /> : <FollowedImport key={followed} id={followed} />}
      <EarlierImports />
      <p>
        <AppLink to={FIRST_LOAD}>{t.firstLoad.fromImport}</AppLink>
      </p>
    </Page>
  );
}
