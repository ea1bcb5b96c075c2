import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import type { ImportMappingsQuery } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { Field } from '../../ui/field.js';
import { Panel } from '../../ui/panel.js';
import { Failure, QueryView } from '../../ui/query-view.js';
import { SelectField } from '../../ui/select-field.js';
import { MappingColumns } from './mapping-columns.js';
import { useCheckFile } from './use-check-file.js';

const ImportMappingsDocument = graphql(`
  query ImportMappings {
    importMappings {
      key
      label {
        nl
        en
      }
      about {
        nl
        en
      }
      ...MappingColumns
    }
  }
`);

type Mappings = ImportMappingsQuery['importMappings'];

/** Which kind of file, and the file itself. */
export function FileForm() {
  const { t } = useI18n();
  const answer = useApiQuery(ImportMappingsDocument, {});
  return (
    <Panel title={t.imports.choose.title}>
      <QueryView query={answer}>
        {({ importMappings }) =>
          importMappings.length === 0 ? (
            t.imports.choose.noMappings
          ) : (
            <MappingForm mappings={importMappings} />
          )
        }
      </QueryView>
    </Panel>
  );
}

function MappingForm({ mappings }: { readonly mappings: Mappings }) {
  const { t, say } = useI18n();
  const texts = t.imports.choose;
  const [key, setKey] = useState(mappings[0]?.key ?? '');
  const [file, setFile] = useState<File | null>(null);
  const [isFileMissing, setFileMissing] = useState(false);
  const check = useCheckFile();
  // The one thing that is refused about a file before it is checked.
  const isTooLarge = check.error instanceof ApiError && check.error.code === 'INPUT_MALFORMED';
  const mapping = mappings.find((each) => each.key === key);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setFileMissing(file === null);
    if (file !== null) check.mutate({ file, mapping: key });
  };
  return (
    <form className="tz-form" onSubmit={send} noValidate>
      <SelectField
        label={texts.mapping}
        name="mapping"
        value={key}
        choices={mappings.map((each) => ({ value: each.key, label: say(each.label) }))}
        onChange={setKey}
      />
      {mapping === undefined ? null : (
        <>
          <p>{say(mapping.about)}</p>
          <MappingColumns mapping={mapping} />
        </>
      )}
      <Field
        label={texts.file}
        error={isFileMissing ? texts.fileMissing : isTooLarge ? texts.fileTooLarge : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,text/csv"
            required
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        )}
      </Field>
      <div className="tz-actions">
        <Button purpose="primary" type="submit" busy={check.isPending}>
          {check.isPending ? texts.checking : texts.check}
        </Button>
      </div>
      {check.isError && !isTooLarge ? <Failure error={check.error} /> : null}
    </form>
  );
}
