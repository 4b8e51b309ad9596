// The dialogs that are not there from the beginning, in one file of the built window: each is made with `lateDialog`
// where it is used.
export { NewLibraryDialog } from './components/doors/NewLibraryDialog';
export { RestoreDialog } from './components/doors/RestoreDialog';
export { KeyListDialog } from './components/keys/KeyListDialog';
export { ClipDialog } from './frame/clip/ClipDialog';
export { DigestDialog } from './frame/clip/digest/DigestDialog';
export { TableDialog } from './frame/clip/table/TableDialog';
export { ConnectDialog } from './frame/clipper/ConnectDialog';
export { DeadlineDialog } from './frame/deadline/DeadlineDialog';
export { DictionaryDialog } from './frame/dictionary/DictionaryDialog';
export { OfficeDialog } from './frame/office/OfficeDialog';
export { RollForwardDialog } from './frame/roll/RollForwardDialog';
export { AddToReviewDialog } from './screens/library/AddToReviewDialog';
export { CopiesDialog } from './screens/library/copies/CopiesDialog';
export { NewReviewDialog } from './screens/library/NewReviewDialog';
export { TagsDialog } from './screens/library/tags/TagsDialog';
