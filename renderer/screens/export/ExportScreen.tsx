import type { View } from '../../navigation/view';

export function ExportScreen({ view }: { readonly view: Extract<View, { screen: 'export' }> }) {
  return <main>{view.screen}</main>;
}
