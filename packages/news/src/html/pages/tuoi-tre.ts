import type { PageProfile } from '../page-profile.ts';

/** Pages of Tuổi Trẻ. */
export const tuoiTrePage: PageProfile = {
  key: 'tuoi-tre',
  title: 'h1.detail-title, h1.article-title',
  sapo: '.detail-sapo, h2.sapo',
  body: '.detail-content, .detail-cmain, #main-detail-body',
  figure: 'figure.VCSortableInPreviewMode, .VCSortableInPreviewMode[type="Photo"], figure',
  lead: '.detail-avatar',
  caption: '.PhotoCMS_Caption, figcaption',
  credit: '.PhotoCMS_Author',
  author: '.detail-author-bot .author-info, .detail-author .name',
  ignore: '[type="RelatedOneNews"], [type="RelatedNews"], .detail-tab, .detail-author-bot',
};
