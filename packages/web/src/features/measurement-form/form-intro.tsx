import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';

/** What somebody should know before the first question, in the words for who answers: a youth is 'je'. */
export function FormIntro({ form }: { readonly form: string }) {
  const { t } = useI18n();
  const intros: Readonly<Record<string, string>> = t.form.intro;
  return <p className="tz-say">{labelFor(intros, form in intros ? form : 'professional')}</p>;
}
