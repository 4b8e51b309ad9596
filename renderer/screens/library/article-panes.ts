// What shows an article, in one file of the built window: it comes after the first picture, which is the list.
export { NotesColumn } from './notes/NotesColumn';
export { Reader } from './reader/Reader';
