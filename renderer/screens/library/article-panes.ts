// What shows an article, in one file of the built window: the first picture, which is the list, does without it.
export { NotesColumn } from './notes/NotesColumn';
export { Reader } from './reader/Reader';
