import type { PageProfile } from './page-profile.ts';
import { danTriPage } from './pages/dan-tri.ts';
import { laoDongPage } from './pages/lao-dong.ts';
import { nhanDanPage } from './pages/nhan-dan.ts';
import { thanhNienPage } from './pages/thanh-nien.ts';
import { tuoiTrePage } from './pages/tuoi-tre.ts';
import { vietnamplusPage } from './pages/vietnamplus.ts';
import { vnexpressPage } from './pages/vnexpress.ts';

/** The pages of the publishers that come with the package. */
export const PAGE_PROFILES: readonly PageProfile[] = [
  danTriPage,
  laoDongPage,
  nhanDanPage,
  thanhNienPage,
  tuoiTrePage,
  vietnamplusPage,
  vnexpressPage,
];
