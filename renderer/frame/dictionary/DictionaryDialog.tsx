import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DictionaryList } from './DictionaryList';
import classes from './DictionaryDialog.module.css';
import { HouseWords } from './HouseWords';

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** The words that the house has added, and the dictionaries that spelling is checked with. */
export function DictionaryDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('dictionary');
  return (
    <Modal opened={opened} onClose={onClose} title={t('title')} size="lg" closeButtonProps={{ 'aria-label': t('common:close') }}>
      {opened && (
        <div className={classes.parts}>
          <HouseWords />
          <DictionaryList />
        </div>
      )}
    </Modal>
  );
}
