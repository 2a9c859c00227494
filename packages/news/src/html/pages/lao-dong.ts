import type { PageProfile } from '../page-profile.ts';

/** Pages of Lao Động. */
export const laoDongPage: PageProfile = {
  key: 'lao-dong',
  title: '.article-header h1, h1.title, .title h1, .title',
  sapo: '.chappeau',
  body: '.art-body, .article-content',
  figure: 'figure, .insert-center-image',
  lead: '.main-image, figure.avatar',
  caption: 'figcaption, .image-caption, .caption',
  author: '.authors .author, .author',
  ignore: '.related-news, .art-tags, .clearfix.relate',
};
