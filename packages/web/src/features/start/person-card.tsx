import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation } from '@tanstack/react-query';
import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Failure } from '../../ui/query-view.js';
import { useSession } from '../viewer/viewer-query.js';

const PersonCardFragment = graphql(`
  fragment PersonCard on Person {
    id
    name
    roles
    organisation {
      id
      name
    }
  }
`);

/** One invented person to step into by one click. */
export function PersonCard(props: { readonly person: FragmentType<typeof PersonCardFragment> }) {
  const { t, format } = useI18n();
  const { id, name, roles, organisation } = readFragment(PersonCardFragment, props.person);
  const { signIn } = useSession();
  const entering = useMutation({ mutationFn: () => signIn(id) });
  return (
    <li className="tz-person">
      <p className="tz-person__name">{name}</p>
      <p className="tz-person__role">{format.list(roles.map((role) => labelFor(t.labels.role, role)))}</p>
      <p className="tz-soft">{organisation.name}</p>
      <Button
        purpose="primary"
        busy={entering.isPending}
        {...(entering.isPending ? {} : { 'aria-label': t.common.start.enterAs(name, organisation.name) })}
        onClick={() => entering.mutate()}
      >
        {entering.isPending ? t.common.start.entering : t.common.start.enter}
      </Button>
      {entering.isError ? <Failure error={entering.error} /> : null}
    </li>
  );
}
