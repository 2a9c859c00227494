import { CURRENCIES, type CurrencyCode } from './currencies.ts';

/** What currencies are called besides, in small letters. A bare `đô la` is that of the United States. */
const OTHER_NAMES: Readonly<Record<CurrencyCode, readonly string[]>> = {
  AUD: ['đô úc', 'aud'],
  CAD: ['đô la ca na đa', 'đô canada', 'cad'],
  CHF: ['franc thuỵ sĩ', 'franc thụy sỹ', 'phơ răng thụy sĩ', 'chf'],
  CNY: ['tệ', 'đồng nhân dân tệ', 'nhân dân tệ trung quốc', 'cny'],
  EUR: ['ơ rô', 'đồng euro', 'eur'],
  GBP: ['bảng', 'đồng bảng anh', 'gbp'],
  HKD: ['đô hồng kông', 'hkd'],
  IDR: ['rupiah indonesia', 'idr'],
  INR: ['rupee ấn độ', 'inr'],
  JPY: ['yên nhật', 'yên nhật bản', 'yen', 'đồng yên', 'jpy'],
  KHR: ['riên', 'riel campuchia', 'khr'],
  KRW: ['won hàn quốc', 'uôn', 'krw'],
  LAK: ['kip', 'kíp lào', 'lak'],
  MYR: ['ringgit malaysia', 'myr'],
  NZD: ['đô la niu di lân', 'nzd'],
  PHP: ['peso philippines', 'php'],
  RUB: ['rúp nga', 'đồng rúp', 'rub'],
  SGD: ['đô la sing', 'đô sing', 'đô la xinh ga po', 'sgd'],
  THB: ['bạt', 'bạt thái', 'baht thái', 'baht thái lan', 'thb'],
  TWD: ['đài tệ', 'tân đài tệ', 'twd'],
  USD: ['đô la', 'đô', 'đô mỹ', 'đôla', 'đôla mỹ', 'mỹ kim', 'usd'],
  VND: ['đồng việt nam', 'việt nam đồng', 'tiền đồng', 'vnđ', 'vnd'],
};

let codes: ReadonlyMap<string, CurrencyCode> | undefined;

/** The currency that words in small letters name. */
export function currencyOf(name: string): CurrencyCode | undefined {
  codes ??= listNames();
  return codes.get(name);
}

function listNames(): ReadonlyMap<string, CurrencyCode> {
  const names = new Map<string, CurrencyCode>();
  for (const code of Object.keys(CURRENCIES) as CurrencyCode[]) {
    names.set(CURRENCIES[code].unit.toLowerCase(), code);
    for (const name of OTHER_NAMES[code]) names.set(name, code);
  }
  return names;
}
