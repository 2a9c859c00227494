import type { PageProfile } from '../page-profile.ts';

/** Pages of Thanh Niên. */
export const thanhNienPage: PageProfile = {
  key: 'thanh-nien',
  title: 'h1.detail-title, h1.details__headline',
  sapo: '.detail-sapo, .sapo',
  body: '.detail-content, .detail-cmain, #abody',
  figure: 'figure.VCSortableInPreviewMode, .VCSortableInPreviewMode[type="Photo"], figure',
  lead: '.detail-avatar',
  caption: '.PhotoCMS_Caption, figcaption',
  credit: '.PhotoCMS_Author',
  author: '.detail-author .name, .author-info .name',
  ignore: '[type="RelatedOneNews"], [type="RelatedNews"], .detail-tab',
};
