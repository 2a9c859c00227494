import type { Derived } from './provenance.ts';
import type { Excerpt, FieldSpan } from './span.ts';

/** A point in time that an address carries. */
export interface AddressTimestamp {
  /** The digits as written. */
  readonly text: string;
  /** Where they are written, in the address. */
  readonly span: FieldSpan;
  /**
   * What they say: local time, `YYYY-MM-DDThh:mm`, with `:ss` and `.sss` where the digits go on.
   * What the time means (published, created) is said by a date in `dates`.
   *
   * @pattern ^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?$
   */
  readonly value: string;
  /**
   * The zone of that local time: an offset such as `+07:00`, `Z`, or a name such as
   * `Asia/Ho_Chi_Minh`.
   *
   * @pattern ^(Z|[+-]\d\d:\d\d|[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*)$
   */
  readonly zone?: string;
}

/** The address of the article, as written and taken apart. */
export interface Address extends Derived {
  /** Always `address`. */
  readonly type: 'address';
  /** The address as written. */
  readonly text: string;
  /** Where it is written: in the `url`. */
  readonly span: FieldSpan;
  /** The part that names the publisher: the host. */
  readonly publisher?: Excerpt;
  /** The path of sections, such as `the-gioi` or `kinh-doanh/quoc-te`, without outer slashes. */
  readonly section?: Excerpt;
  /** The words of the title in the address. */
  readonly slug?: Excerpt;
  /** The publisher's own identifier. */
  readonly nativeId?: Excerpt;
  /** The timestamp, where the address carries one; it may lie inside the native id. */
  readonly timestamp?: AddressTimestamp;
}
