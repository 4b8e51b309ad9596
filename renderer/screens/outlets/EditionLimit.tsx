import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { useLibrary } from '../../components/use-library';
import { LimitInput } from './LimitInput';
import classes from './Outlets.module.css';

/** Of how many articles an edition may show text, whoever published them. */
export function EditionLimit({ articles }: { readonly articles: number | null }) {
  const { t } = useTranslation('outlets');
  const { editable, whyNot } = useLibrary();
  const [typed, setTyped] = useState<number | undefined>(articles ?? undefined);
  const changing = useAction('library.change');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    changing.mutate({ articlesPerEdition: typed ?? null });
  };
  return (
    <form className={classes.edition} onSubmit={submit}>
      <LimitInput label={t('edition.label')} description={t('edition.hint')} most={10_000} value={typed} disabled={!editable} onChange={setTyped} />
      <Button type="submit" variant="default" h={32} loading={changing.isPending} disabled={!editable || (typed ?? null) === articles} title={whyNot}>
        {t('edition.save')}
      </Button>
    </form>
  );
}
