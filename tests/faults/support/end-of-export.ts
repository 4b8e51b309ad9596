/** The last words of every review that is exported: a file that lacks them is half. */
export const END_OF_EXPORT = 'Here the review ends.';
