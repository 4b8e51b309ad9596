/** Names in the order of the user's language, `Outlet 9` before `Outlet 10`. One for all, as making it takes far longer than to compare. */
export const byName = new Intl.Collator(undefined, { numeric: true }).compare;
