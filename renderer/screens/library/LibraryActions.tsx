import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../components/KeyCap';
import { useLibrary } from '../../components/use-library';
import { useClip } from '../../frame/clip/clip';
import { SearchField } from './SearchField';
import type { ListPlace } from './use-list-place';

interface Props {
  readonly place: ListPlace;
  readonly search: RefObject<HTMLInputElement | null>;
  onLeaveSearch(): void;
  onNewReview(): void;
}

/** Search, clipping and new reviews, in the top bar. */
export function LibraryActions({ place, search, onLeaveSearch, onNewReview }: Props) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const clip = useClip();
  return (
    <>
      <SearchField words={place.words} field={search} onChange={place.setWords} onLeave={onLeaveSearch} />
      <Button variant="default" h={32} disabled={!editable} title={whyNot} rightSection={<KeyCap chord="N" />} onClick={clip.ask}>
        {t('clip')}
      </Button>
      <Button h={32} disabled={!editable} title={whyNot} onClick={onNewReview}>
        {t('newReview.button')}
      </Button>
    </>
  );
}
