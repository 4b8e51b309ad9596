/** The kind of data under which a card travels that is moved on the shelf. */
export const SHELF_DATA = 'application/x-dateline-shelf';
