import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { EARLIER_KEY } from './earlier-imports-query.js';
import { addressOfImport } from './import-address.js';

const CheckImportDocument = graphql(`
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      id
    }
  }
`);

interface ChosenFile {
  readonly file: File;
  readonly mapping: string;
}

/** Sends the file, starts its check, and goes to the page that follows it. */
export function useCheckFile() {
  const api = useApi();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, mapping }: ChosenFile) => {
      const uploadId = await api.upload(file);
      const { checkImport } = await api.execute(CheckImportDocument, { input: { uploadId, mapping } });
      await queries.invalidateQueries({ queryKey: [EARLIER_KEY] });
      await navigate(addressOfImport(checkImport.id));
    },
  });
}
