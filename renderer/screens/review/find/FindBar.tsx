import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditorState } from '@tiptap/react';
import { foundMatches, replaceAll, replaceMatch, setSearch, stepMatch } from '../../../editor/find-marks';
import { useReview } from '../review-context';
import classes from './FindBar.module.css';
import { FindButton } from './FindButton';

export interface FindRequest {
  replace: boolean;
  /** Rises with each time that it is asked for, so that the field gets the focus again. */
  turn: number;
}

interface Props {
  readonly request: FindRequest;
  onReplace(): void;
  onClose(): void;
}

/** Finds and replaces words in the text of the review; every place is marked there. */
export function FindBar({ request, onReplace, onClose }: Props) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(() => selectedWords(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to, '\n')));
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWords, setWholeWords] = useState(false);
  const [replaced, setReplaced] = useState<number | null>(null);
  const { count, active } = useEditorState({ editor, selector: ({ editor: now }) => ({ count: foundMatches(now.state).matches.length, active: foundMatches(now.state).active }) });

  // With its first picture: what is typed before would go into the text.
  useLayoutEffect(() => field.current?.select(), [request.turn]);
  useEffect(() => setSearch(editor, { words, matchCase, wholeWords }), [editor, words, matchCase, wholeWords]);
  useEffect(() => () => void (editor.isDestroyed || setSearch(editor, null)), [editor]);

  const said = words === '' ? '' : replaced !== null ? t('find.replaced', { count: replaced }) : count === 0 ? t('find.none') : active === null ? t('find.count', { count }) : t('find.at', { at: active + 1, count });
  const step = (by: 1 | -1) => {
    setReplaced(null);
    stepMatch(editor, by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
    editor.commands.focus();
  };
  const onEnter = (run: (backwards: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    run(event.shiftKey);
  };
  return (
    <div className={classes.bar} role="search" aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <div className={classes.row}>
        <input ref={field} className={classes.field} value={words} aria-label={t('find.words')} placeholder={t('find.words')}
          onChange={(event) => {
            setReplaced(null);
            setWords(event.currentTarget.value);
          }}
          onKeyDown={onEnter((backwards) => step(backwards ? -1 : 1))}
        />
        <FindButton label={t('find.case')} pressed={matchCase} onClick={() => setMatchCase(!matchCase)}>{t('find.caseShort')}</FindButton>
        <FindButton label={t('find.whole')} pressed={wholeWords} onClick={() => setWholeWords(!wholeWords)}>{t('find.wholeShort')}</FindButton>
        <FindButton label={t('find.previous')} disabled={count === 0} onClick={() => step(-1)}>↑</FindButton>
        <FindButton label={t('find.next')} disabled={count === 0} onClick={() => step(1)}>↓</FindButton>
        <span className={classes.count} role="status">{said}</span>
        {editable && !request.replace && <FindButton label={t('find.showReplace')} onClick={onReplace}>{t('find.showReplace')}</FindButton>}
        <FindButton label={t('find.close')} onClick={() => { onClose(); editor.commands.focus(); }}>×</FindButton>
      </div>
      {editable && request.replace && (
        <div className={classes.row}>
          <input className={classes.field} value={replacement} aria-label={t('find.with')} placeholder={t('find.with')}
            onChange={(event) => setReplacement(event.currentTarget.value)}
            onKeyDown={onEnter(() => replaceMatch(editor, replacement))}
          />
          <FindButton label={t('find.one')} disabled={count === 0} onClick={() => replaceMatch(editor, replacement)}>{t('find.one')}</FindButton>
          <FindButton label={t('find.all')} disabled={count === 0} onClick={() => setReplaced(replaceAll(editor, replacement))}>{t('find.all')}</FindButton>
        </div>
      )}
    </div>
  );
}

// More than a line of words is no search.
function selectedWords(selected: string): string {
  return selected.length <= 100 && !selected.includes('\n') ? selected.trim() : '';
}
