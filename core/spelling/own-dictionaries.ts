/** Folder of the user's own dictionaries in the profile. */
export const OWN_DICTIONARIES = 'dictionaries';
