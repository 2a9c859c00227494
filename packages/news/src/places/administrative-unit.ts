/** The rank of a unit. */
export type AdministrativeLevel = 'province' | 'district' | 'commune';

/** A unit of the administration of Việt Nam. */
export interface AdministrativeUnit {
  /** Its name without what it is: `Nghệ An`, `1` of the first district. */
  readonly name: string;
  /** What it calls itself: `tỉnh`, `thành phố`, `quận`, `huyện`, `thị xã`, `phường`, `xã` … */
  readonly head: string;
  readonly level: AdministrativeLevel;
  /** Its code in the register of the General Statistics Office; communes have none here. */
  readonly code?: string;
  /** The unit around it. */
  readonly within?: AdministrativeUnit;
}
