import type { Organisation, OrganisationRepository } from '../../organisation/organisation-repository.js';
import type { ImportOptions } from './import-options.js';

export type ChosenOrganisation =
  | { readonly kind: 'chosen'; readonly organisation: Organisation }
  | { readonly kind: 'wrong-use'; readonly message: string };

interface Choice {
  readonly organisations: Pick<OrganisationRepository, 'list' | 'add'>;
  readonly newId: () => string;
}

/** The organisation that keeps the imported clients. One is only made when somebody asked for a new one. */
export async function chooseOrganisation(
  wanted: ImportOptions['organisation'],
  { organisations, newId }: Choice,
): Promise<ChosenOrganisation> {
  const known = await organisations.list();
  if (wanted === null) return theOnlyOne(known);
  const found = known.find(({ id, name }) => id === wanted.name || name === wanted.name);
  if (wanted.kind === 'existing') {
    return found === undefined
      ? wrongUse(`There is no organisation "${wanted.name}".`, known)
      : chosen(found);
  }
  if (found !== undefined) return chosen(found);
  const added: Organisation = { id: newId(), name: wanted.name, kind: 'CARE_PROVIDER', units: [] };
  await organisations.add([added]);
  return chosen(added);
}

function theOnlyOne(known: readonly Organisation[]): ChosenOrganisation {
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return chosen(only);
  return wrongUse(
    only === undefined ? 'There is no organisation yet.' : 'Which organisation keeps the clients?',
    known,
  );
}

function chosen(organisation: Organisation): ChosenOrganisation {
  return { kind: 'chosen', organisation };
}

function wrongUse(problem: string, known: readonly Organisation[]): ChosenOrganisation {
  const hint =
    known.length === 0
      ? 'Add one with --new-organisation "Name".'
      : ['Choose one with --organisation:', ...known.map(({ id, name }) => `  ${name}  (${id})`)].join('\n');
  return { kind: 'wrong-use', message: `${problem}\n${hint}` };
}
