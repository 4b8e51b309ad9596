import type { KeyboardEvent } from 'react';
import { useDraft } from './use-draft';
import classes from './DraftText.module.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly editable: boolean;
  /** @param was the words that were typed over */
  save(text: string, was: string): Promise<unknown>;
}

/**
 * A text edited in place: saved after a pause and when it is left, Esc takes back what is not saved. It is as high as its
 * text without being measured, as an article has one for each of its highlights.
 */
export function DraftText({ label, placeholder, value, editable, save }: Props) {
  const draft = useDraft(value, save);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const done = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key === 'Escape') draft.revert();
    if (done || event.key === 'Escape') {
      event.preventDefault();
      event.currentTarget.blur();
    }
  };
  const hint = editable ? placeholder : '';
  return (
    <div className={classes.box} data-text={draft.text || hint}>
      <textarea
        aria-label={label}
        placeholder={hint}
        value={draft.text}
        readOnly={!editable}
        rows={1}
        dir="auto"
        className={classes.text}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onBlur={() => void draft.flush()}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
