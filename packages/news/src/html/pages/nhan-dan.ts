import type { PageProfile } from '../page-profile.ts';

/** Pages of Nhân Dân. */
export const nhanDanPage: PageProfile = {
  key: 'nhan-dan',
  title: '.article__title',
  sapo: '.article__sapo',
  body: '.article__body',
  figure: 'figure, table.picture, .article__avatar',
  lead: '.article__avatar',
  caption: 'figcaption, td.caption, .fig-caption',
  author: '.article__author .name, .article__author',
  ignore: '.article__story, .article-relate, .notebox',
};
