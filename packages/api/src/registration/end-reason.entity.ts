import type { EndReason } from '@trefzeker/shared';

/** Columns that episodes and measures share. */
interface EndReasonColumns {
  readonly end_reason_list: string | null;
  readonly end_reason_code: string | null;
}

export function toEndReason({
  end_reason_list: list,
  end_reason_code: code,
}: EndReasonColumns): EndReason | null {
  return list === null || code === null ? null : { list, code };
}

export function toEndReasonColumns(reason: EndReason | null): EndReasonColumns {
  return { end_reason_list: reason?.list ?? null, end_reason_code: reason?.code ?? null };
}
