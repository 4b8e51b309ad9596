import type { View } from '../../navigation/view';

export function LibraryScreen({ view }: { readonly view: Extract<View, { screen: 'library' }> }) {
  return <main>{view.screen}</main>;
}
