/** Words that link dates: ngày 5/2 và 7/2. */
export const LINKS: readonly string[] = ['và', 'đến', 'tới', 'hoặc', 'hay', 'sang'];

/** Words between a number and its unit: 1,5 triệu USD. */
export const MAGNITUDES: readonly string[] = ['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ'];
