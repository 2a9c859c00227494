import type { PageProfile } from '../page-profile.ts';

/** Pages of VietnamPlus, those of before 2019 too. */
export const vietnamplusPage: PageProfile = {
  key: 'vietnamplus',
  title: '.article__title, h1.details__headline, .article-title',
  sapo: '.article__sapo, .details__summary, .article-sapo',
  body: '.article__body, .article-body, .content.article-body',
  figure: 'figure, table.picture, .article__avatar, .article-photo',
  lead: '.article__avatar, .article-avatar',
  caption: 'figcaption, td.caption, .article-photo span',
  author: '.article__author .name, .article__author',
  ignore: '.article__story, .article-relate, .notebox, .related-news',
};
