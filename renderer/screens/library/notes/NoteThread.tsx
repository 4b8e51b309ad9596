import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteReply, NoteThread as Thread } from '../../../../core/model/note-thread';
import { useAction } from '../../../client/use-action';
import { DraftText } from '../../../components/draft/DraftText';
import { usePublished } from '../../../components/format/use-published';
import { useLibrary } from '../../../components/use-library';
import { ReplyForm } from './ReplyForm';
import classes from './Notes.module.css';

interface Props {
  readonly place: { clippingId: string; highlightId: string | null };
  readonly thread: Thread | undefined;
  /** Whether there is something to reply to, or the place is picked. */
  readonly shown: boolean;
  /** A fresh object whenever a key asks for a reply here. */
  readonly asked: object | null;
}

/** What goes on below a note: replies, and whether the matter is settled. */
export function NoteThread({ place, thread, shown, asked }: Props) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const [replying, setReplying] = useState(false);
  const [answered, setAnswered] = useState<object | null>(null);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked) setReplying(true);
  }
  const replies = thread?.replies ?? [];
  const resolved = thread?.resolved === true;
  if (!shown && replies.length === 0 && !resolved && !replying) return null;
  const list = replies.map((reply) => <Reply key={reply.at} place={place} reply={reply} editable={editable} />);
  return (
    <div className={classes.thread} role="group" aria-label={t('thread.label')}>
      {resolved && !replying ? (
        <details className={classes.resolved}>
          <summary>{t('thread.resolved', { count: replies.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {replying && <ReplyForm place={place} onClose={() => setReplying(false)} />}
      {!replying && <ThreadActions place={place} resolved={resolved} onReply={() => setReplying(true)} />}
    </div>
  );
}

interface ActionsProps {
  readonly place: Props['place'];
  readonly resolved: boolean;
  onReply(): void;
}

function ThreadActions({ place, resolved, onReply }: ActionsProps) {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const resolve = useAction('notes.resolve').mutate;
  if (!editable) return null;
  return (
    <div className={classes.threadActions}>
      <button type="button" onClick={onReply}>
        {t('thread.reply')}
      </button>
      <button type="button" onClick={() => resolve({ ...place, resolved: !resolved })}>
        {t(resolved ? 'thread.reopen' : 'thread.resolve')}
      </button>
    </div>
  );
}

interface ReplyProps {
  readonly place: Props['place'];
  readonly reply: NoteReply;
  readonly editable: boolean;
}

/** One reply; emptied, it is gone. */
function Reply({ place, reply: { author, text, at }, editable }: ReplyProps) {
  const { t } = useTranslation('library');
  const published = usePublished();
  const change = useAction('notes.changeReply');
  const date = published(at, 'full');
  return (
    <div className={classes.reply}>
      <small>
        <b dir="auto">{author}</b> {date}
      </small>
      <DraftText label={t('thread.replyOf', { name: author, date })} placeholder="" value={text} editable={editable} save={(typed) => change.mutateAsync({ ...place, at, text: typed })} />
    </div>
  );
}
