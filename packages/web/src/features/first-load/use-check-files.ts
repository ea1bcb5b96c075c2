import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { EARLIER_LOADS_KEY } from './earlier-loads-query.js';
import { addressOfLoad } from './load-address.js';

const CheckFirstLoadDocument = graphql(`
  mutation CheckFirstLoad($input: CheckFirstLoadInput!) {
    checkFirstLoad(input: $input) {
      __typename
      ... on FirstLoadChecking {
        load {
          id
        }
      }
      ... on InputRefused {
        problems {
          code
          message {
            nl
            en
          }
          hint {
            nl
            en
          }
        }
      }
    }
  }
`);

interface ChosenFiles {
  /** The mapping as text. */
  readonly mapping: string;
  readonly files: readonly File[];
  /** Why changed rows are taken over; null: they are not. */
  readonly changeReason: string | null;
}

/** Sends the files one by one, starts their check, and goes to the page that follows it. */
export function useCheckFiles() {
  const api = useApi();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [sending, setSending] = useState(0);
  const check = useMutation({
    mutationFn: async ({ mapping, files, changeReason }: ChosenFiles) => {
      const uploadIds: string[] = [];
      for (const file of files) {
        setSending(uploadIds.length + 1);
        uploadIds.push(await api.upload(file));
      }
      const { checkFirstLoad } = await api.execute(CheckFirstLoadDocument, {
        input: { mapping, uploadIds, changeReason },
      });
      if (checkFirstLoad.__typename === 'FirstLoadChecking') {
        await queries.invalidateQueries({ queryKey: [EARLIER_LOADS_KEY] });
        await navigate(addressOfLoad(checkFirstLoad.load.id));
      }
      return checkFirstLoad;
    },
  });
  return { check, sending };
}
