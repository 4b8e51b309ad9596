/** Where the extension looks for Dateline on 127.0.0.1, in this order; `assets/clipper/dateline.js` has the same list. */
export const CLIPPER_PORTS: readonly number[] = [47831, 47832, 47833, 47834, 47835];
