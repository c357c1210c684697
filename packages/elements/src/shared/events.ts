import type { CmeError, CmeErrorCode } from '@cme-elements/adapters';

/**
 * Details never carry names, answers or free text: tag managers read events.
 */

export interface CmeErrorDetail {
  code: CmeErrorCode;
  retryable: boolean;
  /** Reference for the help desk. */
  requestId?: string | undefined;
  /** True when the rest of the data is shown and only some records were left out. */
  partial: boolean;
  /** How many records were left out. */
  dropped: number;
}

/** Something failed, or was left out. */
export class CmeErrorEvent extends CustomEvent<CmeErrorDetail> {
  constructor({ code, retryable, requestId }: Pick<CmeError, 'code' | 'retryable' | 'requestId'>, dropped = 0) {
    super('cme-error', { bubbles: true, composed: true, detail: { code, retryable, requestId, partial: dropped > 0, dropped } });
  }
}

/** A reader opened an activity in place. */
export class CmeActivityOpenedEvent extends CustomEvent<{ activityId: string }> {
  constructor(activityId: string) {
    super('cme-activity-opened', { bubbles: true, composed: true, detail: { activityId } });
  }
}

/** A reader changed what the catalog shows. */
export class CmeCatalogChangedEvent extends CustomEvent<{ view: string; filterCount: number }> {
  constructor(view: string, filterCount: number) {
    super('cme-catalog-changed', { bubbles: true, composed: true, detail: { view, filterCount } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cme-error': CmeErrorEvent;
    'cme-activity-opened': CmeActivityOpenedEvent;
    'cme-catalog-changed': CmeCatalogChangedEvent;
  }
}
