import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DictionaryState } from '../../../core/contract/spelling-calls';
import { call } from '../../client/call';
import { useAction } from '../../client/use-action';
import { useAnswer } from '../../client/use-answer';
import { languageName } from '../../components/format/language-name';
import { say } from '../../components/say';
import classes from './DictionaryDialog.module.css';

/** The languages of reviews, each with the dictionary that it has on this machine. */
export function DictionaryList() {
  const { t } = useTranslation('dictionary');
  const { data: dictionaries = [] } = useAnswer('spelling.dictionaries', {});
  return (
    <section aria-labelledby="dictionaries">
      <h3 id="dictionaries">{t('list.title')}</h3>
      <p className={classes.lead}>{t('list.what')}</p>
      <ul className={classes.dictionaries} aria-labelledby="dictionaries">
        {dictionaries.map((dictionary) => (
          <DictionaryRow key={dictionary.language} dictionary={dictionary} />
        ))}
      </ul>
    </section>
  );
}

function DictionaryRow({ dictionary: { language, origin } }: { readonly dictionary: DictionaryState }) {
  const { t, i18n } = useTranslation('dictionary');
  const adding = useAction('spelling.addDictionary');
  const removing = useAction('spelling.removeDictionary');
  const name = languageName(language, i18n.language);
  const add = async () => {
    const [file] = await call('shell.chooseFiles', { purpose: 'dictionary' });
    if (file !== undefined) adding.mutate({ language, file }, { onSuccess: () => say(t('list.added', { language: name })) });
  };
  return (
    <li>
      <b>{name}</b>
      <span className={origin === null ? classes.none : classes.origin}>{t(`list.origin.${origin ?? 'none'}`)}</span>
      {origin === 'own' ? (
        <Button size="compact-sm" variant="default" aria-label={t('list.removeLabel', { language: name })} onClick={() => removing.mutate({ language })}>
          {t('list.remove')}
        </Button>
      ) : (
        <Button size="compact-sm" variant="default" loading={adding.isPending} aria-label={t('list.addLabel', { language: name })} onClick={() => void add()}>
          {t('list.add')}
        </Button>
      )}
    </li>
  );
}
