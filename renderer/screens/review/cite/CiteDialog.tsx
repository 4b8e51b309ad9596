import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/Dialog';
import { citationChoices, filterChoices, type CitationChoice } from '../../../editor/citation-choices';
import { citeChoice } from '../../../editor/cite-choice';
import { useReview } from '../review-context';
import { useField } from '../state/use-fields';
import { useSources } from '../state/use-sources';
import { CitationList, optionId } from './CitationList';
import { useChoicesBeyond } from './use-choices-beyond';

const LIST_ID = 'cite-dialog-list';

interface Props {
  /** Where the citation is put. */
  readonly position: number;
  onClose(): void;
}

/** Chooses what to cite with a search field of its own: for the Cite button, the menu, and a finding. */
export function CiteDialog({ position, onClose }: Props) {
  const { t } = useTranslation('review');
  const { editor, sources } = useReview();
  const shelf = useField(editor, 'clippings');
  const known = useSources(sources);
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(0);
  const beyond = useChoicesBeyond(query);
  const choices = [...filterChoices(citationChoices(shelf, known), query), ...beyond];
  const selected = Math.min(wanted, Math.max(0, choices.length - 1));

  const choose = (choice: CitationChoice) => {
    onClose();
    citeChoice(editor, sources, choice, position);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setWanted((selected + step + choices.length) % Math.max(1, choices.length));
    const choice = choices[selected];
    if (event.key === 'Enter' && choice) choose(choice);
    if (step !== 0 || event.key === 'Enter') event.preventDefault();
  };
  return (
    <Dialog opened onClose={onClose} title={t('cite.title')} size={460} returnFocus={false} overlayProps={{ backgroundOpacity: 0.25 }}>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={LIST_ID}
        aria-activedescendant={choices.length > 0 ? optionId(LIST_ID, selected) : undefined}
        aria-label={t('cite.search')}
        placeholder={t('cite.search')}
        mb={8}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setWanted(0);
        }}
        onKeyDown={onKeyDown}
      />
      <CitationList id={LIST_ID} query={query} choices={choices} selected={selected} onChoose={choose} />
    </Dialog>
  );
}
