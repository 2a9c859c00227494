/** The currencies that have a name here, by their codes in ISO 4217. */
export type CurrencyCode =
  | 'AUD'
  | 'CAD'
  | 'CHF'
  | 'CNY'
  | 'EUR'
  | 'GBP'
  | 'HKD'
  | 'IDR'
  | 'INR'
  | 'JPY'
  | 'KHR'
  | 'KRW'
  | 'LAK'
  | 'MYR'
  | 'NZD'
  | 'PHP'
  | 'RUB'
  | 'SGD'
  | 'THB'
  | 'TWD'
  | 'USD'
  | 'VND';

/** How a currency is called. */
export interface SpokenCurrency {
  /** The name said behind the amount: `đô la Mỹ`. */
  readonly unit: string;
  /** The name of a hundredth: `xu`. Without one, decimals are said with `phẩy`. */
  readonly subunit?: string;
}

/** The names; hundredths only where Vietnamese speaks of them. */
export const CURRENCIES: Readonly<Record<CurrencyCode, SpokenCurrency>> = {
  AUD: { unit: 'đô la Úc', subunit: 'xu' },
  CAD: { unit: 'đô la Canada', subunit: 'xu' },
  CHF: { unit: 'franc Thụy Sĩ' },
  CNY: { unit: 'nhân dân tệ' },
  EUR: { unit: 'euro', subunit: 'xu' },
  GBP: { unit: 'bảng Anh', subunit: 'xu' },
  HKD: { unit: 'đô la Hồng Kông', subunit: 'xu' },
  IDR: { unit: 'rupiah' },
  INR: { unit: 'rupee' },
  JPY: { unit: 'yên' },
  KHR: { unit: 'riel' },
  KRW: { unit: 'won' },
  LAK: { unit: 'kíp' },
  MYR: { unit: 'ringgit' },
  NZD: { unit: 'đô la New Zealand', subunit: 'xu' },
  PHP: { unit: 'peso' },
  RUB: { unit: 'rúp' },
  SGD: { unit: 'đô la Singapore', subunit: 'xu' },
  THB: { unit: 'baht' },
  TWD: { unit: 'đô la Đài Loan' },
  USD: { unit: 'đô la Mỹ', subunit: 'xu' },
  VND: { unit: 'đồng' },
};
