import type Database from 'libsql';
import type { ClippingFacets } from '../../contract/clipping-calls';
import { FacetCatalogue } from './facet-catalogue';
import type { IndexRevision } from './index-revision';
import type { QueryTerms } from './list-conditions';
import { matchingClippings, type ClippingConditions } from './matching-clippings';
import type { NumberLists } from './number-lists';

/** Counts facets. What it counts in is read when it is first asked for, and again when the index has changed. */
export class FacetReader {
  private catalogue: { key: string; read: FacetCatalogue } | null = null;

  constructor(
    private readonly database: Database.Database,
    private readonly lists: NumberLists,
    private readonly revision: IndexRevision,
  ) {}

  /**
   * How the clippings that meet a query divide by outlet, language, tone, section, tag and day, copies included: the
   * most frequent values first, days the newest first. A clipping without a value counts as null, one without tags not.
   */
  facets(query: ClippingConditions, known: QueryTerms): ClippingFacets {
    const matching = matchingClippings(query, known);
    if (matching === null) return { outlets: [], languages: [], tones: [], sections: [], tags: [], days: [] };
    const list = this.lists.whole({ ...matching, sort: 'oldest' });
    const key = this.revision.all();
    if (this.catalogue?.key !== key) this.catalogue = { key, read: FacetCatalogue.read(this.database) };
    return this.catalogue.read.count(list);
  }
}
