import type { View } from '../../navigation/view';

export function ReviewScreen({ view }: { readonly view: Extract<View, { screen: 'review' }> }) {
  return <main>{view.screen}</main>;
}
