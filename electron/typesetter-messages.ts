import type { Typesetter } from '../core/export/typesetter';
import type { ErrorCode } from '../core/model/dateline-error';

export type TypesetJob = Parameters<Typesetter['typeset']>[0];
export type TypesetResult = Awaited<ReturnType<Typesetter['typeset']>>;

/** From main to the typesetter's process: where its templates and fonts lie. Carries the port to the worker. */
export interface ToTypesetter {
  assetsFolder: string;
}

/** From the worker, over the port. One job at a time. */
export interface TypesetRequest {
  number: number;
  job: TypesetJob;
}

/** To the worker, over the port. */
export type TypesetAnswer =
  | { number: number; ok: true; result: TypesetResult }
  | { number: number; ok: false; error: { code: ErrorCode; message: string } };
