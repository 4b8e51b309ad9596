import { useQueryClient } from '@tanstack/react-query';
import type { ClipperState } from '../../../core/contract/clipper-calls';
import { useAnswer } from '../../client/use-answer';
import { useEvent } from '../../client/use-event';

/** Whether Dateline takes pages from browsers, and from which; undefined until it is known. */
export function useClipper(opened: boolean): ClipperState | undefined {
  const client = useQueryClient();
  const { data } = useAnswer('clipper.state', {}, { enabled: opened });
  useEvent('clipper.changed', (state) => {
    client.setQueryData(['clipper.state', {}], state);
  });
  return data;
}
