import { Code } from '@tiptap/extension-code';

/** The stock mark shuts out every other one; here code can be bold, linked and commented on like any text. */
export const CodeMark = Code.extend({ excludes: 'code' });
