import { z } from 'zod';

/** Everything the application menu and a key can ask of the window. The menu and the key list are made from it. */
export const menuCommand = z.enum([
  'library.new',
  'library.open',
  'library.sample',
  'library.close',
  'clip',
  'clip.files',
  'clip.paste',
  'clip.browser',
  'clip.connect',
  'review.new',
  'review.importMarkdown',
  'review.exportMarkdown',
  'review.export',
  'edit.undo',
  'edit.redo',
  'edit.find',
  'view.library',
  'view.reviews',
  'view.feeds',
  'clipping.keep',
  'clipping.discard',
  'clipping.highlight',
  'clipping.addToReview',
  'clipping.pages',
  'clipping.remove',
  'review.cite',
  'review.nextFinding',
  'help.keys',
]);
export type MenuCommand = z.infer<typeof menuCommand>;
