import { useState } from 'react';
import type { Family, FamilyMember } from '../../../../core/contract/family-calls';
import { useAnswer } from '../../../client/use-answer';
import type { ClippingList } from '../list/use-clipping-list';

/** The one story of a list whose copies are shown under its row. */
export interface OpenCopies {
  /** The clipping whose row is opened; null when none is. */
  under: string | null;
  family: Family | null;
  /** The copies under the row: all but the one that the row shows. */
  copies: readonly FamilyMember[];
  open(id: string): void;
  close(): void;
}

const NONE: readonly FamilyMember[] = [];

/** @returns the opened copies, and the list in which a copy counts as being in the row that it is shown under */
export function useOpenCopies(list: ClippingList, collapsed: boolean): { list: ClippingList; copies: OpenCopies } {
  const [wanted, setWanted] = useState<string | null>(null);
  const under = collapsed && wanted !== null && list.indexOf(wanted) >= 0 ? wanted : null;
  const family = useAnswer('families.get', { id: under ?? '' }, { enabled: under !== null }).data ?? null;
  const copies = under === null || family === null ? NONE : family.members.filter(({ id }) => id !== under);
  const indexOf = (id: string): number => {
    const index = list.indexOf(id);
    return index < 0 && under !== null && copies.some((copy) => copy.id === id) ? list.indexOf(under) : index;
  };
  return {
    list: { ...list, indexOf },
    copies: { under, family: under === null ? null : family, copies, open: setWanted, close: () => setWanted(null) },
  };
}
