import { EditorContent } from '@tiptap/react';
import type { MouseEvent } from 'react';
import type { Id } from '../../../../core/model/id';
import type { AutosaveStatus } from '../../../editor/autosave';
import { useReview } from '../review-context';
import { Kicker } from './Kicker';
import classes from './Page.module.css';
import './document.css';
import { PageNotices } from './PageNotices';
import { TitleField } from './TitleField';

interface Props {
  readonly status: AutosaveStatus;
  readonly recovered: boolean;
  readonly beside: Id | null;
  onReopen(): void;
  onRetry(): void;
  onDetails(open: boolean): void;
}

/** The sheet on the desk: title and text as the reader will get them. */
export function Page({ status, recovered, beside, onReopen, onRetry, onDetails }: Props) {
  const { editor } = useReview();
  // A click on the empty part of the sheet goes where a press officer expects: to the end of the text.
  const toEnd = (event: MouseEvent) => {
    if (event.target === event.currentTarget) editor.commands.focus('end');
  };
  return (
    <div className={classes.desk}>
      <PageNotices status={status} recovered={recovered} beside={beside} onReopen={onReopen} onRetry={onRetry} />
      <div className={classes.sheet} data-own-undo onClick={toEnd}>
        <Kicker onDetails={onDetails} />
        <h1 className={classes.heading}>
          <TitleField />
        </h1>
        <EditorContent editor={editor} className="review-document" />
      </div>
    </div>
  );
}
