import type { FieldProblem } from '@cme-elements/schema';

/** Everything that can go wrong at the door, in words a screen can act on. */
export type CmeErrorCode =
  | 'network' | 'timeout' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'invalid' | 'rate-limited'
  | 'unavailable' | 'contract' | 'unsupported' | 'unknown';

interface CmeErrorDetails {
  status?: number | undefined;
  /** Reference for the help desk. */
  requestId?: string | undefined;
  fields?: FieldProblem[] | undefined;
  /** When the backend asked to be tried again, on the reader's clock. */
  retryAt?: Date | undefined;
  cause?: unknown;
}

/** Codes after which the same request may succeed later. */
const passing: ReadonlySet<CmeErrorCode> = new Set(['network', 'timeout', 'rate-limited', 'unavailable']);

/** The one error that crosses the port. Recognised by name: two copies of the library may meet on one page. */
export class CmeError extends Error {
  override readonly name = 'CmeError';
  readonly code: CmeErrorCode;
  readonly retryable: boolean;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly fields: FieldProblem[] | undefined;
  readonly retryAt: Date | undefined;

  constructor(code: CmeErrorCode, message: string = code, { status, requestId, fields, retryAt, cause }: CmeErrorDetails = {}) {
    super(message, { cause });
    this.code = code;
    this.retryable = passing.has(code);
    this.status = status;
    this.requestId = requestId;
    this.fields = fields;
    this.retryAt = retryAt;
  }

  static is(value: unknown): value is CmeError {
    return value instanceof Error && value.name === 'CmeError' && 'code' in value;
  }

  /** Anything thrown, as a `CmeError`. */
  static from(this: void, value: unknown): CmeError {
    return CmeError.is(value) ? value : new CmeError('unknown', value instanceof Error ? value.message : String(value), { cause: value });
  }
}
