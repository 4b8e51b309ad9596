/** What is said of a document in which there is no text. */
export const EMPTY_DOCUMENT = 'There is no text in this document, only pictures at most. It is kept in the library as it came; type the text to have it as an article.';

/** What is said of a PDF in which there is no text. */
export const EMPTY_SCAN = 'This PDF is a scan: its pages are pictures without text. It is kept in the library as it came; type the text to have it as an article.';
