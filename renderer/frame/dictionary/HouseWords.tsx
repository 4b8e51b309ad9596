import { Button, CloseButton, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { houseWord } from '../../../core/model/house-word';
import { useAction } from '../../client/use-action';
import { useAnswer } from '../../client/use-answer';
import { useLibrary } from '../../components/use-library';
import classes from './DictionaryDialog.module.css';

/** The words of the house, with a way to add and to remove one. */
export function HouseWords() {
  const { t } = useTranslation('dictionary');
  const { editable, whyNot } = useLibrary();
  const { data: words = [] } = useAnswer('spelling.houseWords', {});
  const adding = useAction('spelling.addWord');
  const removing = useAction('spelling.removeWord');
  const [written, setWritten] = useState('');
  const word = houseWord.safeParse(written.trim());
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (word.success) adding.mutate({ word: word.data }, { onSuccess: () => setWritten('') });
  };
  return (
    <section aria-labelledby="house-words">
      <h3 id="house-words">{t('words.title')}</h3>
      <p className={classes.lead}>{t('words.what')}</p>
      <form className={classes.add} onSubmit={add}>
        <TextInput aria-label={t('words.new')} placeholder={t('words.new')} value={written} maxLength={100} disabled={!editable} data-autofocus onChange={(event) => setWritten(event.currentTarget.value)} />
        <Button type="submit" variant="default" disabled={!editable || !word.success} title={whyNot}>
          {t('words.add')}
        </Button>
      </form>
      {words.length === 0 ? (
        <p className={classes.lead}>{t('words.none')}</p>
      ) : (
        <ul className={classes.words} aria-labelledby="house-words">
          {words.map((one) => (
            <li key={one} dir="auto">
              {one}
              <CloseButton size="xs" disabled={!editable} aria-label={t('words.remove', { word: one })} onClick={() => removing.mutate({ word: one })} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
