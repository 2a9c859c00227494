import type { PageProfile } from '../page-profile.ts';

/** Pages of VnExpress. */
export const vnexpressPage: PageProfile = {
  key: 'vnexpress',
  title: 'h1.title-detail, h1.title-news, h1.title_news_detail',
  sapo: 'p.description, h2.description, h3.short_intro',
  place: '.location-stamp',
  body: 'article.fck_detail, .fck_detail, .content_detail',
  figure: 'figure.tplCaption, table.tplCaption, figure',
  caption: 'figcaption p.Image, p.Image, figcaption',
  ignore:
    '.list-news, .box-tinlienquanv2, .item_slide_show .box_tin, .width_common.box-tinlienquan',
};
