import type { PageProfile } from '../page-profile.ts';

/** Pages of Dân trí. */
export const danTriPage: PageProfile = {
  key: 'dan-tri',
  title: 'h1.title-page, h1.dt-news__title, h1.e-magazine__title',
  sapo: '.singular-sapo, h2.dt-news__sapo, .e-magazine__sapo',
  body: '.singular-content, .dt-news__content, .e-magazine__body',
  figure: 'figure.image, figure.video, figure',
  lead: '.e-magazine__cover figure',
  caption: 'figcaption',
  author: '.author-name, .dt-news__author',
  ignore: '.article-related, .dt-news__relative, .box-related',
};
